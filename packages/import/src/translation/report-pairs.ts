import type { AlignedPair } from '@archive/translation';

import type { ImportFinding } from '../finding.ts';
import type { Page, PageBlock } from '../page.ts';
import type { Pair } from '../types.ts';
import type { Placement, SourceSegment } from './place-texts.ts';

const SHOWN = 48;
const UNSURE = 0.5;

/** The pairs of an alignment, for people: ids, and how the translation's blocks begin. */
export function pairsOf(
  pairs: readonly AlignedPair[],
  sources: readonly SourceSegment[],
  blocks: readonly PageBlock[],
): Pair[] {
  return pairs.map(({ type, source, target, confidence }) => ({
    type,
    source: source.flatMap((index) => sources[index]?.id ?? []),
    target: target.map((index) => beginning(blocks[index]?.content.text ?? '')),
    confidence,
  }));
}

/** What a person should look at: what was added to a neighbour, what is missing, what is unsure. */
export function alignmentWarnings(
  page: Page,
  { placed, extra, added, sources }: Placement & { sources: readonly SourceSegment[] },
): ImportFinding[] {
  const warnings: ImportFinding[] = [];
  const file = page.name;
  for (const { block, to } of added) {
    warnings.push({
      rule: 'no-counterpart',
      severity: 'warning',
      message: `“${beginning(block.content.text)}” in ${file} stands for nothing in the document; it was added to ${to}.`,
      help: 'Put it where it belongs, or take it out.',
      file,
      line: block.line,
      segment: to,
    });
  }
  for (const block of extra) {
    warnings.push({
      rule: 'no-counterpart',
      severity: 'warning',
      message: `“${beginning(block.content.text)}” in ${file} stands for nothing in the document; it is kept in the ledger.`,
      help: 'Look whether the page is a translation of this document.',
      file,
      line: block.line,
    });
  }
  const missing = sources.filter(({ id }) => !placed.has(id)).map(({ id }) => id);
  if (missing.length > 0) {
    warnings.push({
      rule: 'no-counterpart',
      severity: 'warning',
      message: `${file} has no translation of ${some(missing)}.`,
      help: 'They are shown in the original’s language until they are translated.',
      file,
    });
  }
  const unsure = [...placed].filter(([, { match }]) => match.confidence < UNSURE).map(([id]) => id);
  if (unsure.length > 0) {
    warnings.push({
      rule: 'low-confidence',
      severity: 'warning',
      message: `It is not sure that the texts of ${some(unsure)} in ${file} translate them.`,
      help: 'They are marked as initial: compare them with the original.',
      file,
    });
  }
  return warnings;
}

function some(ids: readonly string[]): string {
  const shown = ids.slice(0, 8).join(', ');
  return ids.length > 8 ? `${shown} and ${ids.length - 8} more` : shown;
}

function beginning(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const letters = Array.from(line);
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : line;
}
