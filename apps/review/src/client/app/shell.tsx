import { useEffect, useMemo, useState } from 'preact/hooks';

import type { Session, Words } from '../../api/index.ts';
import { Editor } from '../editor/editor.tsx';
import { Overview } from '../overview/overview.tsx';
import { SubmitDialog } from '../submit/submit-dialog.tsx';
import { type App, AppContext, inLanguage } from './context.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { commandOf } from './keys.ts';
import { follow, placeAt, usePath } from './router.ts';
import { makeWords } from './words.ts';

interface ShellProps {
  session: Session;
  tag: string;
  words: Words;
  onLanguage: (tag: string) => void;
}

const RTL = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'dv', 'sd', 'ug', 'yi']);

/** The frame around every view: where one is, the language, the keys, and what is said to all. */
export function Shell({ session, tag, words, onLanguage }: ShellProps): preact.JSX.Element {
  const path = usePath();
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<'keys' | 'submit'>();
  const app = useMemo<App>(() => {
    const i18n = makeWords(tag, words);
    const names = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' });
    const say: App['say'] = (key, values) => i18n.t(key, values ?? {});
    return {
      session,
      tag,
      say,
      messages: words.messages,
      announce: setSaid,
      fault: ({ code, message }) =>
        i18n.exists(`failure-${code}`) ? say(`failure-${code}`) : message,
      directionOf: (each) =>
        session.languages.find((language) => language.tag === each)?.direction ??
        (RTL.has(each.split('-')[0] ?? '') ? 'rtl' : 'ltr'),
      languageName: (each) => names.of(each) ?? each,
    };
  }, [session, tag, words]);
  const { say } = app;

  useEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = app.directionOf(tag);
  }, [app, tag]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (commandOf(event) !== 'help') return;
      event.preventDefault();
      setOpen('keys');
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);

  const place = placeAt(path);
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <AppContext.Provider value={app}>
      <a class="skip" href="#main">
        {say('skip')}
      </a>
      <header class="bar">
        <a class="archive-name" href="/" onClick={follow}>
          {inLanguage(session.archive.names, tag) || session.archive.id}
        </a>
        <span class="tool-name">{say('tool')}</span>
        <nav aria-label={say('tools')}>
          <label>
            <span class="hidden">{say('interface-language')}</span>
            <select
              value={tag}
              onChange={(event) => {
                onLanguage(event.currentTarget.value);
              }}
            >
              {session.interfaceLanguages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {session.languages.find((language) => language.tag === each)?.name ?? each}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            onClick={() => {
              setOpen('keys');
            }}
          >
            {say('keys')}
          </button>
          {session.submits && (
            <button
              type="button"
              class="strong"
              onClick={() => {
                setOpen('submit');
              }}
            >
              {say('submit')}
            </button>
          )}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {place.view === 'overview' ? (
          <Overview />
        ) : (
          <Editor key={path} document={place.document} language={place.language} />
        )}
      </main>
      <div class="said" role="status">
        {said}
      </div>
      {open === 'keys' && <KeysDialog onClose={close} />}
      {open === 'submit' && <SubmitDialog onClose={close} />}
    </AppContext.Provider>
  );
}
