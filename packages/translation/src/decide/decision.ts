/** Who decides something about translations, and when. */
export interface Decision {
  readonly by?: string;
  /** `YYYY-MM-DD`. */
  readonly on?: string;
}

/** A value signed by whoever decided, in the place of who signed it before. */
export function signed<T extends Decision>(value: T, { by, on }: Decision): T {
  const rest: T = { ...value };
  delete (rest as { by?: string }).by;
  delete (rest as { on?: string }).on;
  return Object.assign(rest, by !== undefined && { by }, on !== undefined && { on });
}
