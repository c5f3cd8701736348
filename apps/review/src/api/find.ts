/** What to look for in one language, and what to put in its place. */
export interface Search {
  /** As a reader sees it: markup is looked past. A space stands for any kind of space. */
  find: string;
  /** What is put in its place, as it is to stand in the text; it may hold markup. */
  with: string;
  /** Only whole words. */
  words: boolean;
  /** Capital letters are told from small ones. */
  case: boolean;
  /** Letters with accents, vowel signs or points are told from those without. */
  marks: boolean;
  /** In one collection alone. */
  collection?: string;
  /** In one document alone. */
  document?: string;
}

/**
 * `GET /api/find/:language?find=&with=&words=1&case=1&marks=1&collection=&document=`: where a
 * language says it.
 */
export interface FindAnswer {
  /** In the archive's order, names first; none without hits. */
  places: readonly FoundPlace[];
  /** How many hits are given. */
  hits: number;
  /** Whether there are more: no more than 1,000 are given. */
  more: boolean;
  /** Documents with a faulty file, which were not looked through. */
  faulty: readonly string[];
}

/** Where texts stand: the archive's own names, those of its collections, or a document. */
export type Namespace = 'archive' | 'collections' | `documents/${string}`;

/** One bundle, and the hits in it. */
export interface FoundPlace {
  namespace: Namespace;
  /** The document's title in that language, or else in the original's, markup taken away. */
  title?: string;
  titleLanguage?: string;
  /** Whether the document was written in this language: its translations will be outdated. */
  original?: boolean;
  /** In reading order. */
  texts: readonly FoundText[];
}

/** One text with hits. */
export interface FoundText {
  segment: string;
  /** What binds a replacement to the text that was found. */
  hash: string;
  /** In order, none over another. */
  hits: readonly Hit[];
}

/** One hit in its sentence, without markup. */
export interface Hit {
  /** In UTF-16 units from the start of the text as it stands in its bundle. */
  start: number;
  /** The sentence up to the hit, what was found, and the sentence behind it. */
  before: string;
  found: string;
  after: string;
  /** What will stand there: spaces and a capital letter are kept as they were. */
  with: string;
  /** Why it had better not be replaced unseen. */
  doubt?: Doubt;
}

/**
 * `markup`: emphasis, a link or a language span would break. `notes`: note calls would be others.
 * `hidden`: signs that are not seen, such as those for direction, would be lost. `empty`: nothing
 * would be left of the text.
 */
export type Doubt = 'markup' | 'notes' | 'hidden' | 'empty';

/** `GET /api/find/:language/sources/:document`: what the segments were made from. */
export type Sources = Readonly<Record<string, { language: string; text: string }>>;

/** `POST /api/find/:language`: hits to replace. */
export interface ReplaceRequest {
  search: Search;
  chosen: readonly Chosen[];
  /** The name to note, where the person gave one. */
  by?: string;
}

/** Hits of one text, bound to the text in which they were found. */
export interface Chosen {
  namespace: Namespace;
  segment: string;
  hash: string;
  /** Where the hits start. */
  starts: readonly number[];
}

/** What became of it, text by text. */
export interface Replaced {
  /** What undoes it as a whole; nothing where nothing was replaced. */
  step?: string;
  /** Per bundle: written with its ledger, both or neither. */
  done: readonly { namespace: Namespace; hits: number }[];
  /** Texts that have become others since they were found: left as they are. */
  conflicts: readonly { namespace: Namespace; segment: string }[];
  /** Bundles that could not be written: left as they are. */
  failed: readonly { namespace: Namespace; message: string }[];
}

/** `GET /api/find/:language/steps`: what was replaced lately, the latest first. */
export interface Step {
  id: string;
  find: string;
  with: string;
  hits: number;
  /** How many bundles. */
  places: number;
  /** A point in time of ISO 8601, in UTC. */
  at: string;
  by?: string;
}

/** `POST /api/find/:language/undo`: takes one step back. */
export interface UndoRequest {
  step: string;
  by?: string;
}

/** What became of it. A text that was changed since is a conflict and stays as it is. */
export interface Undone {
  /** Per bundle, how many texts are again what they were. */
  done: readonly { namespace: Namespace; texts: number }[];
  conflicts: readonly { namespace: Namespace; segment: string }[];
  failed: readonly { namespace: Namespace; message: string }[];
}
