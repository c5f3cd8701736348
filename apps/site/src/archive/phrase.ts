/** A text and the language it is in, which need not be the language of the page that shows it. */
export interface Phrase {
  readonly text: string;
  /** A language tag. */
  readonly language: string;
}
