/** Something that is not as it should be, in words a person can act on. */
export interface Finding {
  /** Id of the rule that found it, such as `schema` or `json-syntax`. */
  rule: string;
  severity: 'error' | 'warning' | 'info';
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do next, in one or two sentences. */
  help: string;
  /** Path of the file, as the caller named it. */
  file?: string;
  /** 1-based. */
  line?: number;
  /** 1-based, in UTF-16 units, as editors and JavaScript count. */
  column?: number;
  /** Line of the first character after the place. */
  endLine?: number;
  /** Column of the first character after the place. */
  endColumn?: number;
  /** JSON Pointer (RFC 6901) to the place in the file's data. */
  pointer?: string;
  /** Id of the document it is about. */
  document?: string;
  /** Tag of the language it is about. */
  language?: string;
  /** Id of the segment it is about. */
  segment?: string;
  /** Which of its rule's sentences `message` and `help` are, for showing them in another language. */
  says?: string;
  /** What fills the gaps of those sentences. */
  values?: Readonly<Record<string, string | number>>;
  /** A known word that was most likely meant. */
  meant?: string;
  /** The one right repair, where there is one. */
  fix?: Fix;
}

/** The repair of a finding. A file that is still JSON afterwards is written in canonical form. */
export type Fix =
  /** The value at a JSON pointer becomes another text. */
  | { type: 'replace'; pointer: string; text: string }
  /** The property at a JSON pointer is taken out. */
  | { type: 'remove'; pointer: string }
  /** The file as a whole becomes another text. */
  | { type: 'rewrite'; text: string };

/** What came of an attempt that may fail for reasons outside the program. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; findings: Finding[] };
