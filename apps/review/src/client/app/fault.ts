import type { Wording } from './words.ts';

/** What went wrong, as the server says it or as it is found out here. */
export interface Fault {
  code: string;
  /** In English, for the case that there are no words for it. */
  message: string;
  /** Files, each with the line: those a translator can only pass on. */
  places?: readonly string[];
}

/** Says what went wrong, in plain words and with the files that have to be put right. */
export function faultIn({ say, has }: Wording, { code, message, places = [] }: Fault): string {
  const words = has(`failure-${code}`) ? say(`failure-${code}`) : message;
  // A path is read from left to right in every language.
  return [words, ...places.map((place) => `\u2066${place}\u2069`)].join(' ');
}
