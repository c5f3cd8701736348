/** What the tool has to know before it shows anything: `GET /api/session`. */
export interface Session {
  /** The archive's id, and its name in each language that has one. */
  archive: { id: string; names: Readonly<Record<string, string>> };
  /** Tells this archive's folder from others on this machine, another copy of the same archive too. */
  folder: string;
  /** The languages of the archive, in its order. */
  languages: readonly SessionLanguage[];
  /** The languages that the tool's own words exist in. */
  interfaceLanguages: readonly string[];
  /** The names of the collections, by id and language. */
  collections: readonly { id: string; names: Readonly<Record<string, string>> }[];
  /** Who is at work, as git knows it; nothing where git does not say. */
  user?: string;
  /** Whether the archive lies in a git work tree, so that work can be submitted. */
  submits: boolean;
  /** What the work tree's branch is compared with, where the tool was opened to review it. */
  compareWith?: string;
}

/** One language of the archive. */
interface SessionLanguage {
  /** BCP 47. */
  tag: string;
  /** The language's name in the language itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** The tag by which dates and figures are written. */
  formats: string;
}

/** The words of the tool in one language: `GET /api/words/:tag`. Flat i18next JSON v4 by namespace. */
export type Words = Readonly<
  Record<'interface' | 'review' | 'messages', Readonly<Record<string, string>>>
>;
