/** What a sync has to know beyond the document. A getter is asked only where something changed. */
export interface SyncContext {
  /** Who made the new and edited texts. */
  readonly by?: string;
  /** The day they were made on, `YYYY-MM-DD`. */
  readonly on?: string;
  /**
   * The tag of the language they were made from, as far as it has a text. Else a new text was made
   * from the original, an edited one from what it was made from before.
   */
  readonly from?: string;
  /**
   * Finds a text that is no longer there, such as in the history of its file: that of a segment in
   * a language, by its hash. Asked only for what the document itself does not have.
   */
  readonly textWithHash?: (language: string, segment: string, hash: string) => string | undefined;
}
