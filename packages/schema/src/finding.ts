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
}

/** What came of an attempt that may fail for reasons outside the program. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; findings: Finding[] };
