/** Tells the line of a value in its file, for sentences that point to another place. */
export type LineOf = (pointer: string) => number | undefined;
