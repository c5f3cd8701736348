/** Documents by languages: `GET /api/overview`. */
export interface Overview {
  documents: readonly OverviewDocument[];
  /** Documents with a faulty file, of which nothing can be told. */
  faulty: readonly string[];
  /** What readers need most, the most urgent first; a few of each language. */
  next: readonly { document: string; language: string; wordsLeft: number }[];
  /** How many documents are still being looked at; their cells lack `findings` until then. */
  pending: number;
}

/** One document and how far it has come in each language. */
export interface OverviewDocument {
  id: string;
  collection: string;
  /** EDTF. */
  issued: string;
  originalLanguage: string;
  /** The title in each language that has one, markup taken away. */
  titles: Readonly<Record<string, string>>;
  /** By language, the original's among them. */
  cells: Readonly<Record<string, Cell>>;
}

/** One document in one language, in figures. */
export interface Cell {
  segments: number;
  /** Translated, reviewed and final ones together. */
  translated: number;
  /** Reviewed and final ones together. */
  reviewed: number;
  outdated: number;
  wordsLeft: number;
  /** Nothing while they are not known yet. */
  findings?: { errors: number; warnings: number };
}
