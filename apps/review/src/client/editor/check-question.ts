import type { CheckedDocument } from '@archive/checks';
import type { Finding } from '@archive/schema';

/** What the worker is told once a document: what texts are held against, and the words of findings. */
export interface CheckSubject extends CheckedDocument {
  messages: Readonly<Record<string, string>>;
}

/** What it is asked with each key: all texts of the language as they are now, and which to judge. */
export interface CheckQuestion {
  texts: Readonly<Record<string, string>>;
  asked: ReadonlySet<string>;
}

/** A message to the worker. */
export type CheckMessage = { about: CheckSubject } | { question: CheckQuestion };

/** What the worker says. */
export interface CheckAnswer {
  asked: ReadonlySet<string>;
  findings: readonly Finding[];
  /** The ids of the rules that were asked. */
  rules: ReadonlySet<string>;
}
