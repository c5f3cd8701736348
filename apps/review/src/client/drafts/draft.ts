/** A text that is being worked on and not saved yet. */
export interface Draft {
  text: string;
  /** The text in the file that it was begun from. */
  base: string;
}
