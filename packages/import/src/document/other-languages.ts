import type { ImportFinding } from '../finding.ts';
import type { Page } from '../page.ts';
import { guessLanguage, type LanguageGuess, sameLanguage } from '../recognise/language.ts';
import { countLetters } from '../recognise/letters.ts';

/** Letters of a block; of less, statistics say little. */
const ENOUGH = 80;
/** So many show which script they are. */
const ENOUGH_OF_SCRIPT = 30;
/** Characters that are looked at: more take time and tell no more. */
const SAMPLE = 400;
/** How much worse than the best a language fits that a block is not in. */
const MUCH_WORSE = 0.75;
/** Of the letters in such blocks: less are quotations. */
const SHARE = 0.25;

/**
 * Says so where much of a page is in another language than the page as a whole: it may hold a
 * text and its translations.
 *
 * @param guess - of the page as a whole
 */
export function otherLanguages(
  page: Page,
  tag: string,
  guess: LanguageGuess | undefined,
): ImportFinding[] {
  // Of a language that statistics do not know they say nothing.
  if (guess?.fitOf(tag) === undefined) return [];
  const blocks = page.blocks
    .filter(({ navigation }) => navigation !== true)
    .map(({ content, line }) => ({ text: content.text, line, letters: countLetters(content.text) }))
    .filter(({ letters }) => letters >= ENOUGH_OF_SCRIPT);
  const others = inOthers(tag, blocks, guess);
  const share = sum(others) / sum(blocks);
  // One alone may be a masthead.
  const [first, second] = others;
  if (first === undefined || second === undefined || share < SHARE) return [];
  return [
    {
      rule: 'several-languages',
      severity: 'warning',
      message: `${page.name} was taken for ${tag}, but ${Math.round(share * 100)} % of its text is in other languages, perhaps ${[...new Set(others.map(({ language }) => language))].slice(0, 3).join(', ')}: “${first.text.slice(0, 40)}…”`,
      help: 'Where it holds a text and its translations, divide it into one file for each language; bring in the translations with --translation-of.',
      file: page.name,
      line: first.line,
    },
  ];
}

interface Block {
  readonly text: string;
  readonly line: number | undefined;
  readonly letters: number;
}

/**
 * The blocks that are in another language, where they may be enough to speak of. Looked at from the
 * longest on: most pages are in one language, which shows before the last quarter is looked at.
 */
function inOthers(
  tag: string,
  blocks: readonly Block[],
  whole: LanguageGuess,
): (Block & { language: string })[] {
  const most = sum(blocks) * (1 - SHARE);
  const languages = new Map<Block, string>();
  let own = 0;
  for (const block of blocks.toSorted((a, b) => b.letters - a.letters)) {
    const language = otherThan(tag, block, whole);
    if (language === undefined) own += block.letters;
    else languages.set(block, language);
    if (own > most) return [];
  }
  return blocks.flatMap((block) => {
    const language = languages.get(block);
    return language === undefined ? [] : [{ ...block, language }];
  });
}

function otherThan(
  tag: string,
  { text, letters }: Block,
  whole: LanguageGuess,
): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const guess = guessLanguage(sample, [], whole.likely);
  // None of these languages is written in its script.
  if (guess === undefined) return guessLanguage(sample, [])?.tag;
  const best = guess.fitOf(guess.tag) ?? 0;
  const isOther = letters >= ENOUGH && (guess.fitOf(tag) ?? 0) < best * MUCH_WORSE;
  return isOther && !sameLanguage(guess.tag, tag) ? guess.tag : undefined;
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((total, { letters }) => total + letters, 0);
}
