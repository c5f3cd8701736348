/** Something wrong with a value, before it is known where in the file that value stands. */
export interface Problem {
  /** JSON Pointer to the value, or to the property whose name is wrong. */
  pointer: string;
  /** Which of the two. */
  part: 'value' | 'name';
  message: string;
  help: string;
  /** Which named sentences these are, for other languages, and what fills their gaps. */
  says?: string;
  values?: Readonly<Record<string, string>>;
}
