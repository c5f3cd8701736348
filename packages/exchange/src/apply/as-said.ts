import { firstParagraph } from '../markdown/first-paragraph.ts';
import { readBlock } from '../markdown/read-block.ts';
import { writeBlock } from '../markdown/write-block.ts';
import type { FormatName } from '../returned.ts';

/** The text that a file says, without what the format put around it. */
export function asSaid(format: FormatName, text: string, mark: string): string {
  return format === 'md' ? readBlock(text, mark) : text;
}

/** Whether a file says of a segment what it would say if nobody had touched it. */
export function saysTheSame(format: FormatName, said: string, text: string, mark: string): boolean {
  const wouldSay =
    format === 'md'
      ? readBlock(firstParagraph(writeBlock(text.toWellFormed(), mark).split('\n')).text, mark)
      : text;
  return settled(said) === settled(wouldSay);
}

/** Line ends and the composition of letters are for the program that wrote the file to choose. */
function settled(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n');
}
