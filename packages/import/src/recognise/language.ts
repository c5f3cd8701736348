import { francAll } from 'franc';

import { chineseScript, type ChineseScript } from './chinese-script.ts';
import { countLetters, hasForeignLetters } from './letters.ts';

/** What statistics say of a text's language. */
export interface LanguageGuess {
  readonly tag: string;
  /** Whether there is enough text to tell. */
  readonly isSure: boolean;
  /** Other languages that fit about as well. */
  readonly near: readonly string[];
  /** The likeliest languages, as statistics name them: what parts of the text can be compared with. */
  readonly likely: readonly string[];
  /** How well a language fits, 0 to 1; undefined for one that statistics do not know. */
  fitOf(tag: string): number | undefined;
}

/** Letters; less text can be in any of several languages. */
const ENOUGH = 200;
const SAMPLE = 20_000;
/** How much worse the archive's best language may fit than the best of all. */
export const NEARLY = 0.85;
/** What fits about as well, in texts that are long enough and in short ones. */
const NEAR = 0.97;
const NEAR_IN_SHORT = 0.9;
const MOST_NEAR = 3;
const MOST_LIKELY = 10;

/**
 * Guesses the language of a text; of those the archive has, where one of them fits nearly as
 * well as any.
 *
 * @param only - languages to compare it with, as `likely` has them; fewer take less time
 */
export function guessLanguage(
  text: string,
  languages: readonly string[],
  only: readonly string[] = [],
): LanguageGuess | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = countLetters(sample);
  const all = francAll(sample, { minLength: 3, only: [...only] })
    .flatMap(([code, score]) => {
      const tag = tagOf(MISNAMED[code] ?? code);
      if (tag === undefined || tag === 'und') return [];
      const language = primary(tag);
      const isForeign = hasForeignLetters(sample, letters, language);
      return [{ code, tag, language, score: isForeign ? 0 : score }];
    })
    .toSorted((a, b) => b.score - a.score);
  const [best] = all;
  if (best === undefined || best.score === 0) return undefined;
  const isSure = letters >= ENOUGH;
  const script = all.some((one) => one.tag === CHINESE) ? chineseScript(sample) : undefined;
  const fitOf = (tag: string): number | undefined => {
    if (isInOtherScript(tag, script)) return 0;
    const language = primary(tag);
    return all.find((one) => one.language === language)?.score;
  };
  const own = languages
    .map((tag) => ({ tag, score: fitOf(tag) ?? 0 }))
    .toSorted((a, b) => b.score - a.score)[0];
  const isOwn = own !== undefined && own.score >= best.score * NEARLY;
  const tag = isOwn ? own.tag : withScript(best.tag, script);
  const least = best.score * (isSure ? NEAR : NEAR_IN_SHORT);
  const others = all.filter((one) => one.score >= least && !sameLanguage(one.tag, tag));
  const near = [...new Set(others.map((one) => one.tag))].slice(0, MOST_NEAR);
  const likely = all.slice(0, MOST_LIKELY).map(({ code }) => code);
  return { tag, isSure, near, likely, fitOf };
}

const CHINESE = 'zh';

/** Whether a tag is of Chinese in the script that a text is not in. */
function isInOtherScript(tag: string, script: ChineseScript | undefined): boolean {
  if (script === undefined || tag === CHINESE || primary(tag) !== CHINESE) return false;
  return new Intl.Locale(tag).maximize().script !== script;
}

function withScript(tag: string, script: ChineseScript | undefined): string {
  return tag === CHINESE && script !== undefined ? `${tag}-${script}` : tag;
}

/** Whether two tags are of one language, whatever their script or region. */
export function sameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

/** Written languages that statistics have under another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', zlm: 'ms' };
/** What statistics call something else: their Central Kurdish is the Kurdish of Latin letters. */
const MISNAMED: Readonly<Record<string, string>> = { ckb: 'ku' };

function primary(tag: string): string {
  // So that `kmr` is `ku`, and `pes` is `fa`.
  const [language = tag] = (tagOf(tag) ?? tag).split('-');
  return OTHER_NAMES[language] ?? language;
}

/** Each page is compared with hundreds of languages, and to ask `Intl` takes longer than to compare. */
const TAGS = new Map<string, string | undefined>();

function tagOf(code: string): string | undefined {
  if (!TAGS.has(code)) TAGS.set(code, canonical(code));
  return TAGS.get(code);
}

function canonical(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}
