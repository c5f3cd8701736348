import { francAll } from 'franc';

/** What statistics say of a text's language. */
export interface LanguageGuess {
  readonly tag: string;
  /** Whether there is enough text to tell. */
  readonly isSure: boolean;
  /** How well a language fits, 0 to 1; undefined for one that statistics do not know. */
  fitOf(tag: string): number | undefined;
}

/** Letters; less text can be in any of several languages. */
const ENOUGH = 200;
const SAMPLE = 20_000;
/** How much worse the archive's best language may fit than the best of all. */
export const NEARLY = 0.85;

/**
 * Guesses the language of a text; of those the archive has, where one of them fits nearly as
 * well as any.
 */
export function guessLanguage(
  text: string,
  languages: readonly string[],
): LanguageGuess | undefined {
  const sample = text.slice(0, SAMPLE);
  const all = francAll(sample, { minLength: 3 }).flatMap(([code, score]) => {
    const tag = tagOf(code);
    return tag === undefined || tag === 'und' ? [] : [{ tag, score }];
  });
  const [best] = all;
  if (best === undefined) return undefined;
  const isSure = (sample.match(/\p{L}/gu)?.length ?? 0) >= ENOUGH;
  const fitOf = (tag: string): number | undefined =>
    all.find((one) => sameLanguage(one.tag, tag))?.score;
  const own = languages
    .map((tag) => ({ tag, score: fitOf(tag) ?? 0 }))
    .toSorted((a, b) => b.score - a.score)[0];
  const isOwn = own !== undefined && own.score >= best.score * NEARLY;
  return { tag: isOwn ? own.tag : best.tag, isSure, fitOf };
}

/** Whether two tags are of one language, whatever their script or region. */
export function sameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

/** Written languages that statistics have under another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', zlm: 'ms' };

function primary(tag: string): string {
  const [language = tag] = tag.split('-');
  return OTHER_NAMES[language] ?? language;
}

function tagOf(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}
