import type { ImportFinding } from '../finding.ts';
import type { Segment } from './segment.ts';

/** Says how many raised letters stand on the line now: a segment's text has no superscripts. */
export function droppedFormatting(segments: readonly Segment[], file: string): ImportFinding[] {
  let count = 0;
  let example: string | undefined;
  for (const { block } of segments) {
    for (const mark of block.content.marks) {
      if (mark.type !== 'superscript') continue;
      count++;
      example ??= block.content.text.slice(Math.max(0, mark.start - 10), mark.end);
    }
  }
  if (count === 0) return [];
  return [
    {
      rule: 'formatting-dropped',
      severity: 'info',
      message: `${count} ${count === 1 ? 'superscript' : 'superscripts'} of ${file} became plain text, such as “${example}”.`,
      help: 'Look whether it still reads right.',
      file,
    },
  ];
}
