import type { SegmentEntry } from '../archive-index.ts';
import type { FiguredPlace, FigureDifference } from '../figures/compare-figures.ts';
import { pointer } from '../pointer.ts';
import type { Place, Problem, SegmentRule } from '../rule.ts';
import { stretch } from '../text/stretch.ts';
import { valueDifferences } from '../values/compare-values.ts';

/** Numbers, shares and times are compared by value: how a language writes them is its own affair. */
export const figures: SegmentRule = {
  id: 'figures',
  severity: 'warning',
  description: 'A translation has the figures of its source, by value.',
  scope: 'segment',
  sentences: {
    changed: {
      message: 'The source has "{{source}}", the translation "{{target}}".',
      help: 'Write the figure of the source, as your language writes it.',
    },
    missing: {
      message: 'The figure "{{source}}" of the source is not in the translation.',
      help: 'Write it, in digits or in words.',
    },
    added: {
      message: 'The figure "{{target}}" is not in the source.',
      help: 'Take it out, or correct it; what readers of your language need to be told goes into a translator’s note.',
    },
    percent: {
      message:
        'Only one of the two is a percentage: "{{source}}" in the source, "{{target}}" in the translation.',
      help: 'Write a percentage in both texts or in neither.',
    },
  },
  *check(segment, index) {
    for (const difference of valueDifferences(segment, index).figures)
      yield problem(segment, difference);
  },
};

function problem(segment: SegmentEntry, difference: FigureDifference): Problem {
  const source = 'source' in difference ? shown(difference.source) : '';
  const target = 'target' in difference ? shown(difference.target) : '';
  const at = 'target' in difference ? placeOf(segment, difference.target) : undefined;
  return {
    says: difference.type,
    at: at ?? { pointer: pointer(segment.id) },
    values: { source, target },
  };
}

function shown({ text }: FiguredPlace): string {
  return text.replaceAll('\uFFFC', '');
}

function placeOf(segment: SegmentEntry, { start, end }: FiguredPlace): Place {
  return stretch(segment, start, end - start);
}
