import { primary } from '../language/primary.ts';

/** What parts the thousands and what begins the decimals of a language's numbers. */
export interface Separators {
  /** Whether a comma or full stop before three digits parts thousands, begins decimals, or may do either. */
  comma: 'group' | 'decimal' | 'either';
  stop: 'group' | 'decimal' | 'either';
  /** Whether an ordinary space may part thousands. */
  space: boolean;
}

/** Languages of which countries write numbers in both ways, where the tag names no country. */
const MIXED = new Set(['ar', 'es', 'fa', 'ur', 'sw']);
/** Where the sources of an ordinary space between thousands are: CLDR has none, the academies ask for one. */
const SPACED = new Set(['es', 'it', 'pt', 'de', 'ca', 'gl', 'ro', 'nl']);

const known = new Map<string, Separators>();

/** The conventions of a language, from the data of Intl (CLDR). */
export function separatorsOf(language: string): Separators {
  const before = known.get(language);
  if (before !== undefined) return before;
  const made = make(language);
  known.set(language, made);
  return made;
}

function make(language: string): Separators {
  const isKnown = Intl.NumberFormat.supportedLocalesOf(language).length > 0;
  if (!isKnown || MIXED.has(language))
    return { comma: 'either', stop: 'either', space: !isKnown || SPACED.has(primary(language)) };
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(
    1_234_567.8,
  );
  const group = parts.find(({ type }) => type === 'group')?.value ?? '';
  const isComma = parts.find(({ type }) => type === 'decimal')?.value === ',';
  return {
    comma: isComma ? 'decimal' : 'group',
    stop: isComma ? 'group' : 'decimal',
    space: /^\s$/u.test(group) || SPACED.has(primary(language)),
  };
}
