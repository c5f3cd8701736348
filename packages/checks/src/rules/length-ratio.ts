import { pointer } from '../pointer.ts';
import type { SegmentRule } from '../rule.ts';
import { SHORTEST, lengthModel, lengthOf } from '../text/length-model.ts';

/** A length is far off when it is both so many spreads away and so much longer or shorter. */
const FAR = 5;
const MUCH = 1.7;

/** A translation far longer or shorter than usual says more than its source, or less. */
export const lengthRatio: SegmentRule = {
  id: 'length-ratio',
  severity: 'warning',
  description:
    'A translation is about as long, against its source, as others between the two languages.',
  scope: 'segment',
  sentences: {
    long: {
      message: 'The text is {{percent}} % of the length that is usual for this source.',
      help: 'Compare it with the source: it may say more, or belong elsewhere.',
    },
    short: {
      message: 'The text is {{percent}} % of the length that is usual for this source.',
      help: 'Compare it with the source: something may be missing.',
    },
  },
  *check(segment, index) {
    const { id, source, bundle } = segment;
    if (source === undefined) return;
    const length = { source: lengthOf(source), target: lengthOf(segment) };
    if (length.source < SHORTEST || length.target === 0) return;
    const model = lengthModel(index, source.bundle.language, bundle.language);
    if (model === undefined) return;
    const usual = model.ratio * length.source;
    const share = length.target / usual;
    const distance = Math.abs(length.target - usual) / (model.spread * Math.sqrt(length.source));
    if (distance < FAR || (share < MUCH && share > 1 / MUCH)) return;
    yield {
      at: { pointer: pointer(id) },
      says: share > 1 ? 'long' : 'short',
      values: { percent: Math.round(share * 100) },
    };
  },
};
