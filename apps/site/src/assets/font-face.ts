/** One file of a typeface. */
export interface FontFile {
  /** The name of the file in its package. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The slice of that name; where there is none, the file of a typeface's package, by its name in there. */
export type FindFile = (name: string, otherwise?: string) => FontFile;

/** A typeface rule of the stylesheet, but for where its file is. */
export interface FontFace {
  readonly file: FontFile;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  readonly unicodeRange: string;
  /** Whether the first screen of a page is sure to need it; never when left out. */
  readonly firstFor?: FirstFor;
}

export type FirstFor = (page: PageScript) => boolean;

/** What typefaces of a page's first screen depend on. */
export interface PageScript {
  /** The language, without script and region. */
  readonly language: string;
  /** By ISO 15924. */
  readonly script: string;
  /** Whether there are languages that name themselves in Latin letters. */
  readonly namesLatin: boolean;
  /** Whether lighter faces stand before the whole ones (`styles/72-lighter-faces.css`). */
  readonly lighter: boolean;
}

/** Which letters each part of a typeface has, as its package says. */
export type LettersOfParts = Readonly<Record<string, string>>;
