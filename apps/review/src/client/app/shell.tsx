import { formatDate } from '@archive/render';
import { directionOf } from '@archive/schema';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';

import type { Session, Words } from '../../api/index.ts';
import { Editor } from '../editor/editor.tsx';
import { Overview } from '../overview/overview.tsx';
import { type App, AppContext, inLanguage } from './context.ts';
import { faultIn } from './fault.ts';
import { commandOf } from './keys.ts';
import { languageNames } from './language-names.ts';
import { later } from './later.tsx';
import { follow, pathToFind, type Place, placeAt, usePath } from './router.ts';
import { setting } from './settings.ts';
import { makeWords } from './words.ts';

interface ShellProps {
  session: Session;
  tag: string;
  words: Words;
  onLanguage: (tag: string) => void;
}

const AlignDesk = later(async () => (await import('../align/align-desk.tsx')).AlignDesk);
const FindView = later(async () => (await import('../find/find-view.tsx')).FindView);
const Changes = later(async () => (await import('../compare/changes.tsx')).Changes);
const KeysDialog = later(async () => (await import('./keys-dialog.tsx')).KeysDialog);
const SubmitDialog = later(async () => (await import('../submit/submit-dialog.tsx')).SubmitDialog);

/** The frame around every view: where one is, the language, the keys, and what is said to all. */
export function Shell({ session, tag, words, onLanguage }: ShellProps): preact.JSX.Element {
  const path = usePath();
  const [said, setSaid] = useState({ text: '', nth: 0 });
  const [open, setOpen] = useState<'keys' | 'submit'>();
  const app = useMemo<App>(() => {
    const known = (each: string) => session.languages.find((language) => language.tag === each);
    const formatsOf = (each: string): string => known(each)?.formats ?? each;
    const wording = makeWords(tag, words, formatsOf(tag));
    const { say } = wording;
    return {
      session,
      tag,
      say,
      messages: words.messages,
      announce: (text) => {
        setSaid(({ nth }) => ({ text, nth: nth + 1 }));
      },
      fault: (failure) => faultIn(wording, failure),
      directionOf: (each) => known(each)?.direction ?? directionOf(each),
      formatsOf,
      languageName: languageNames(tag, (each) => known(each)?.name),
      dateText: (edtf) => formatDate(edtf, formatsOf(tag), wording.getFixedT(tag, 'interface')),
    };
  }, [session, tag, words]);
  const { say } = app;

  useLayoutEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = app.directionOf(tag);
  }, [app, tag]);
  useLayoutEffect(() => {
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
          <a href={pathToFind(workedOn(place) ?? tag)} onClick={follow}>
            {say('find-replace')}
          </a>
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
        ) : place.view === 'unknown' ? (
          <>
            <h1>{say('nothing-here')}</h1>
            <a href="/" onClick={follow}>
              {say('overview')}
            </a>
          </>
        ) : place.view === 'changes' ? (
          <Changes />
        ) : place.view === 'find' ? (
          <FindView key={path} language={place.language} />
        ) : place.view === 'align' ? (
          <AlignDesk key={path} document={place.document} language={place.language} />
        ) : (
          <Editor key={path} document={place.document} language={place.language} />
        )}
      </main>
      <div class="said" role="status">
        {/* Another element each time, so that what is said twice is heard twice. */}
        {said.text !== '' && <span key={said.nth}>{said.text}</span>}
      </div>
      {open === 'keys' && <KeysDialog onClose={close} />}
      {open === 'submit' && <SubmitDialog onClose={close} />}
    </AppContext.Provider>
  );
}

/** The language that is worked on, or was last. */
function workedOn(place: Place): string | undefined {
  const worked = 'language' in place ? place : placeAt(setting('at')?.split('#')[0] ?? '');
  return 'language' in worked ? worked.language : undefined;
}
