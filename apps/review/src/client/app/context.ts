import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Session } from '../../api/index.ts';
import type { Fault } from './fault.ts';
import type { Say } from './words.ts';

/** What every part of the tool needs. */
export interface App {
  session: Session;
  /** The language of the interface. */
  tag: string;
  say: Say;
  /** The texts of findings in that language. */
  messages: Readonly<Record<string, string>>;
  /** Says something to all, also to those who listen. */
  announce: (text: string) => void;
  /** What went wrong, in plain words. */
  fault: (failure: Fault) => string;
  directionOf: (tag: string) => 'ltr' | 'rtl';
  /** The tag by which dates and figures of a language are written. */
  formatsOf: (tag: string) => string;
  languageName: (tag: string) => string;
  /** A date in words, in the language of the interface. */
  dateText: (edtf: string) => string;
}

export const AppContext = createContext<App | undefined>(undefined);

/** The tool around a component. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('useApp() works inside the shell only.');
  return app;
}

/** A text in the language of the interface, else in English, else any. */
export function inLanguage(texts: Readonly<Record<string, string>>, tag: string): string {
  return texts[tag] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}
