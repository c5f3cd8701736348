import type { Figure } from './figure.ts';
import { knowsMagnitudes } from './magnitudes.ts';
import { knowsNumberWords } from './number-word.ts';
import type { Spelled, SpelledNumber } from './spelled.ts';

/** A text whose figures are compared. */
export interface FiguredText {
  language: string;
  figures: readonly Figure[];
  /** Its numbers in words. */
  spelled: Spelled;
  /** Numbers that are in the text all the same, such as those of its dates. */
  more: readonly number[];
}

/** What the figures of a text can be read as. */
interface Readings {
  readings: ReadonlySet<string>;
  /** The numbers in times, versions and the like. */
  parts: ReadonlySet<string>;
}

/** A place in one of the two texts. */
export interface FiguredPlace {
  start: number;
  end: number;
  text: string;
}

/** How the figures of a translation are not those of its source. */
export type FigureDifference =
  | { type: 'changed'; source: FiguredPlace; target: FiguredPlace }
  | { type: 'missing'; source: FiguredPlace }
  | { type: 'added'; target: FiguredPlace }
  | { type: 'percent'; source: FiguredPlace; target: FiguredPlace };

/** Where a language's words for numbers are not known, figures up to this may be words there… */
const OFTEN_WORDS = 12;
/** …and up to this in a text that has no digits at all. */
const OFTEN_WORDS_ALONE = 100;
/** Where pronouns and articles end and numbers begin. */
const FIRST_CARDINAL = 3;

/**
 * Compares the figures of two texts by value, each value once: a figure counts as there if the
 * other text has it in any writing, in words and Roman numerals too. Numbers that both texts have
 * in words are compared as well.
 */
export function compareFigures(source: FiguredText, target: FiguredText): FigureDifference[] {
  const isInDigits = !areAlike(source.figures, target.figures);
  const isInWords = hasWords(source) && hasWords(target);
  if (!isInDigits && !isInWords) return [];
  const [from, to] = [readingsOf(source, target), readingsOf(target, source)];
  const differences: FigureDifference[] = [];
  if (isInDigits) {
    const lost = source.figures.filter((one) => !has(to, one) && !isSpelled(one, target, to));
    const gained = target.figures.filter((one) => !has(from, one) && !isSpelled(one, source, from));
    differences.push(...pair(lost, gained), ...percents(source, target));
  }
  for (const kind of isInWords ? (['cardinals', 'romans'] as const) : []) {
    const lost = inWordsAlone(kind, source, target, to);
    const gained = inWordsAlone(kind, target, source, from);
    // One alone may be a turn of phrase; two that differ are a mistake.
    differences.push(...pair(lost, gained).filter(({ type }) => type === 'changed'));
  }
  return differences;
}

/** Whether the figures of one text are those of the other, in the same order: most are. */
function areAlike(source: readonly Figure[], target: readonly Figure[]): boolean {
  return (
    source.length === target.length &&
    source.every(({ readings, percent }, at) => {
      const other = target[at];
      return readings[0] === other?.readings[0] && percent === other?.percent;
    })
  );
}

function hasWords({ spelled }: FiguredText): boolean {
  return spelled.cardinals.length + spelled.romans.length > 0;
}

/** The numbers in words of one text that the other one does not have at all. */
function inWordsAlone(
  kind: 'cardinals' | 'romans',
  { spelled, figures }: FiguredText,
  other: FiguredText,
  { readings }: Readings,
): FiguredPlace[] {
  if (!knowsNumberWords(other.language)) return [];
  return outside(spelled[kind], figures).filter(
    ({ value }) =>
      value >= FIRST_CARDINAL && !other.spelled.values.has(value) && !readings.has(String(value)),
  );
}

function readingsOf({ figures, more }: FiguredText, other: FiguredText): Readings {
  const readings = new Set(more.map(String));
  const parts = new Set<string>();
  for (const figure of figures) {
    for (const reading of figure.readings) readings.add(reading);
    for (const part of figure.parts) parts.add(String(part));
    const decade = decadeOf(figure.value);
    if (decade !== undefined) parts.add(decade);
    if (figure.factor !== 1 && !knowsMagnitudes(other.language))
      parts.add(String((figure.value ?? 0) / figure.factor));
  }
  return { readings, parts };
}

/** The words that are not part of a figure, such as the million of `3 million`; both are in order. */
function outside(words: readonly SpelledNumber[], figures: readonly Figure[]): SpelledNumber[] {
  let next = 0;
  return words.filter(({ start }) => {
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return start < (figures[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

function has({ readings, parts }: Readings, figure: Figure): boolean {
  if (figure.readings.some((reading) => readings.has(reading))) return true;
  // A time or a version may stand there in pieces, and be a piece of one here.
  if (figure.parts.length > 1)
    return figure.parts.every((part) => readings.has(String(part)) || parts.has(String(part)));
  const decade = decadeOf(figure.value);
  if (decade !== undefined && readings.has(decade)) return true;
  return figure.value !== undefined && parts.has(String(figure.value));
}

/** The eighties are the 1980s. */
function decadeOf(year: number | undefined): string | undefined {
  const isDecade = year !== undefined && year >= 1100 && year < 2100 && year % 10 === 0;
  return isDecade && year % 100 !== 0 ? String(year % 100) : undefined;
}

/** Whether a figure of one text may be a word in the other. */
function isSpelled(
  { value, factor }: Figure,
  { language, spelled: { values } }: FiguredText,
  { readings }: Readings,
): boolean {
  if (value === undefined) return false;
  // A singular says one, and in Arabic a dual says two.
  if (value === 1 || (value === 2 && /^(?:ar|he)(?:-|$)/.test(language))) return true;
  if (factor !== 1 && !knowsMagnitudes(language)) return readings.has(String(value / factor));
  const most = readings.size === 0 ? OFTEN_WORDS_ALONE : OFTEN_WORDS;
  const isSmall = Number.isInteger(value) && value <= most;
  if (isSmall && !knowsNumberWords(language)) return true;
  const decade = decadeOf(value);
  return values.has(value) || (decade !== undefined && values.has(Number(decade)));
}

/** Of those that are left on both sides, the first one stands for the first one. */
function pair(lost: readonly FiguredPlace[], gained: readonly FiguredPlace[]): FigureDifference[] {
  const differences: FigureDifference[] = [];
  const length = Math.max(lost.length, gained.length);
  for (let index = 0; index < length; index++) {
    const [source, target] = [lost[index], gained[index]];
    if (source !== undefined && target !== undefined)
      differences.push({ type: 'changed', source, target });
    else if (source !== undefined) differences.push({ type: 'missing', source });
    else if (target !== undefined) differences.push({ type: 'added', target });
  }
  return differences;
}

/** A share that is a plain number in the translation, where nothing there is a share. */
function percents(source: FiguredText, target: FiguredText): FigureDifference[] {
  const [from, to] = [source, target].map(({ figures }) => figures.some(({ percent }) => percent));
  if (from === to) return [];
  const [shares, others] = from === true ? [source, target] : [target, source];
  if (!knowsNumberWords(others.language)) return [];
  const plain = new Map(
    others.figures.flatMap((figure) => figure.readings.map((reading) => [reading, figure])),
  );
  for (const share of shares.figures) {
    const other = share.percent ? plain.get(share.readings[0] ?? '') : undefined;
    if (other === undefined) continue;
    const [a, b] = from === true ? [share, other] : [other, share];
    return [{ type: 'percent', source: a, target: b }];
  }
  return [];
}
