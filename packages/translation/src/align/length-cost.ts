/*
 * Variance of a translation's length for each character of the source. Gale and Church (1993)
 * found 6.8 for three languages; the Universal Declaration of Human Rights in a hundred
 * languages is aligned best with more.
 */
const VARIANCE = 10;
/*
 * Free translation makes tails heavier than a normal distribution's: beyond this many standard
 * deviations the cost grows in a straight line.
 */
const STRAIGHT_FROM = 3;
/** What is left out or added is no more unlikely the longer it is, beyond this. */
const MOST_FOR_ONE_SIDE = 3;

/**
 * By how many standard deviations the lengths differ from what is to be expected.
 *
 * @param ratio - characters of the translation for each character of the source
 */
function deviation(source: number, target: number, ratio: number): number {
  // Measured at the middle of the two, so that swapping them changes nothing.
  const expected = (source * ratio + target) / 2;
  if (expected === 0) return 0;
  return Math.abs(target - source * ratio) / Math.sqrt(expected * ratio * VARIANCE);
}

/** Negative logarithm of the probability that two texts that stand for each other differ so much. */
export function lengthCost(source: number, target: number, ratio: number): number {
  const delta = deviation(source, target, ratio);
  const cost =
    delta <= STRAIGHT_FROM
      ? (delta * delta) / 2
      : STRAIGHT_FROM * delta - (STRAIGHT_FROM * STRAIGHT_FROM) / 2;
  return source === 0 || target === 0 ? Math.min(cost, MOST_FOR_ONE_SIDE) : cost;
}

/** From 0 to 1: how well the lengths agree. */
export function lengthAgreement(source: number, target: number, ratio: number): number {
  const delta = deviation(source, target, ratio);
  return Math.exp(-(delta * delta) / 16);
}
