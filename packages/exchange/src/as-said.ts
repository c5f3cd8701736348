import { hashText } from '@archive/translation';

import type { FormatName } from './format-name.ts';
import { firstParagraph } from './markdown/first-paragraph.ts';
import { readBlock } from './markdown/read-block.ts';
import { writeBlock } from './markdown/write-block.ts';

/** The text that a file says, without what the format put around it. */
export function asSaid(format: FormatName, text: string, mark: string): string {
  return format === 'md' ? readBlock(text, mark) : text;
}

/** The text that a file says of a segment if nobody has touched it. */
export function wouldSay(format: FormatName, text: string, mark: string): string {
  if (format !== 'md') return text;
  return readBlock(firstParagraph(writeBlock(text.toWellFormed(), mark).split('\n')).text, mark);
}

/** Whether two texts of files are the same. */
export function saysTheSame(one: string, other: string): boolean {
  return settled(one) === settled(other);
}

/** The hash of a text of a file: of two that are not the same it is another, in white space too. */
export function hashSaid(said: string): string {
  // The hash of ledgers takes runs of white space as one space; here they are written out.
  return hashText(encodeURIComponent(settled(said).toWellFormed()));
}

/** Line ends and the composition of letters are for the program that wrote the file to choose. */
function settled(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n');
}
