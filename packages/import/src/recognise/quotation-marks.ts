import type { ImportFinding } from '../finding.ts';
import type { PageBlock } from '../page.ts';

const STRAIGHT = /"/g;
const CURLY = /[“”„‟]/g;

/** Says once that straight and curly quotation marks are mixed, as when a page was put together from others. */
export function mixedQuotationMarks(
  blocks: readonly PageBlock[],
  name: string,
): ImportFinding | undefined {
  let straight = 0;
  let curly = 0;
  let place: number | undefined;
  for (const { content, line } of blocks) {
    const ownStraight = content.text.match(STRAIGHT)?.length ?? 0;
    const ownCurly = content.text.match(CURLY)?.length ?? 0;
    straight += ownStraight;
    curly += ownCurly;
    if (ownStraight > 0 && ownCurly > 0) place ??= line;
  }
  if (straight === 0 || curly === 0) return undefined;
  return {
    rule: 'mixed-quotation-marks',
    severity: 'warning',
    message: `${name} mixes ${straight} straight and ${curly} curly quotation marks.`,
    help: 'They were kept as they are; make them alike where that was not meant.',
    file: name,
    line: place,
  };
}
