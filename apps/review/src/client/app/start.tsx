import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Session, Words } from '../../api/index.ts';
import { server } from './server.ts';
import { remember, setting } from './settings.ts';
import { Shell } from './shell.tsx';

/** The interface language: the one chosen, else the first of the browser's that there is. */
function languageFor({ interfaceLanguages }: Session): string {
  const wanted = [setting('interface') ?? '', ...navigator.languages];
  const found = wanted
    .flatMap((tag) => [tag, tag.split('-')[0] ?? ''])
    .find((tag) => interfaceLanguages.includes(tag));
  return found ?? interfaceLanguages[0] ?? 'en';
}

/** Loads what the tool has to know before it shows anything. */
export function Start(): preact.JSX.Element {
  const [session, setSession] = useState<Session>();
  const [loaded, setLoaded] = useState<{ tag: string; words: Words }>();
  // Said before there are words: the server's own sentence, in English.
  const [problem, setProblem] = useState('');

  const load = useCallback(async (tag: string) => {
    const words = await server.words(tag);
    if (words.ok) setLoaded({ tag, words: words.value });
    else setProblem(words.failure.message);
  }, []);
  useEffect(() => {
    const begin = async (): Promise<void> => {
      const answer = await server.session();
      if (!answer.ok) {
        setProblem(answer.failure.message);
        return;
      }
      setSession(answer.value);
      await load(languageFor(answer.value));
    };
    void begin();
  }, [load]);

  if (session !== undefined && loaded !== undefined)
    return (
      <Shell
        session={session}
        tag={loaded.tag}
        words={loaded.words}
        onLanguage={(tag) => {
          remember('interface', tag);
          void load(tag);
        }}
      />
    );
  return (
    <main class="starting" aria-busy={problem === ''}>
      {problem !== '' && <p role="alert">{problem}</p>}
    </main>
  );
}
