import { canonicalTag } from '@archive/schema';

import type { ImportFinding } from '../finding.ts';
import type { Page } from '../page.ts';
import { guessLanguage, type LanguageGuess, NEARLY, sameLanguage } from '../recognise/language.ts';
import type { Knowledge } from '../types.ts';
import { otherLanguages } from './other-languages.ts';

export type LanguageDecision =
  | {
      readonly ok: true;
      readonly tag: string;
      /** Of a guess that may be wrong: the other languages that fit about as well. */
      readonly perhaps?: readonly string[];
      readonly warnings: readonly ImportFinding[];
    }
  | { readonly ok: false; readonly finding: ImportFinding };

interface Asked {
  readonly language?: string;
  readonly anyLanguage?: boolean;
}

/** Decides a page's language: what the caller says, then what the page says where its text bears it out, then its text. */
export function decideLanguage(page: Page, knowledge: Knowledge, asked: Asked): LanguageDecision {
  const text = page.blocks.map((block) => block.content.text).join('\n');
  const guess = guessLanguage(text, knowledge.languages);
  const decision = asked.language === undefined ? told(page, guess) : given(asked.language, page);
  if (!decision.ok || asked.anyLanguage === true) return decision;
  const tag = ownTag(decision.tag, knowledge.languages);
  if (tag !== undefined)
    return {
      ...decision,
      tag,
      warnings: [...decision.warnings, ...otherLanguages(page, tag, guess)],
    };
  if (decision.perhaps !== undefined) {
    const others = decision.perhaps.map((other) => ` or ${other}`).join('');
    return refused(
      'language-not-in-archive',
      `${page.name} is perhaps in ${decision.tag}${others}; the archive does not have ${decision.tag}.`,
      `Say which language it is in with --language; “archive new language ${decision.tag}” adds one.`,
      page,
    );
  }
  return refused(
    'language-not-in-archive',
    `${page.name} is in ${decision.tag}, a language the archive does not have.`,
    `Add it with “archive new language ${decision.tag}”, or say which language it is in with --language.`,
    page,
  );
}

function given(language: string, page: Page): LanguageDecision {
  const tag = canonicalTag(language);
  if (tag !== undefined) return { ok: true, tag, warnings: [] };
  return refused(
    'unknown-language',
    `“${language}” is no language tag.`,
    'Give a tag such as fr, pt-BR or zh-Hant.',
    page,
  );
}

function told(page: Page, guess: LanguageGuess | undefined): LanguageDecision {
  const declared = canonicalTag(page.declared.language ?? '');
  if (declared !== undefined) {
    const fit = guess?.fitOf(declared);
    const best = guess?.fitOf(guess.tag) ?? 0;
    // Of a language that statistics do not know they say nothing.
    const bearsOut =
      guess === undefined || fit === undefined || !guess.isSure || fit >= best * NEARLY;
    if (bearsOut) return { ok: true, tag: closer(declared, guess?.tag), warnings: [] };
    const message = `${page.name} says that it is in ${declared}, but its text is in ${guess.tag}; it was taken for ${guess.tag}.`;
    return { ok: true, tag: guess.tag, warnings: [warning('language-differs', message, page)] };
  }
  if (guess === undefined) {
    return refused(
      'unknown-language',
      `The language of ${page.name} cannot be told from its text.`,
      'Say which it is with --language.',
      page,
    );
  }
  const perhaps = guess.isSure && guess.near.length === 0 ? undefined : guess.near;
  if (guess.isSure) return { ok: true, tag: guess.tag, perhaps, warnings: [] };
  const message = `${page.name} has too little text to be sure of its language; it was taken for ${guess.tag}.`;
  return {
    ok: true,
    tag: guess.tag,
    perhaps,
    warnings: [warning('unknown-language', message, page)],
  };
}

/** A page may declare no more than `zh`, where its text shows that it is `zh-Hans`. */
function closer(declared: string, guessed = declared): string {
  return !declared.includes('-') && guessed.startsWith(`${declared}-`) ? guessed : declared;
}

/** The archive's tag for a language: the same one, one that means the same, or the one of the language alone. */
function ownTag(tag: string, languages: readonly string[]): string | undefined {
  if (languages.includes(tag)) return tag;
  const full = new Intl.Locale(tag).maximize().toString();
  const same = languages.find((own) => new Intl.Locale(own).maximize().toString() === full);
  if (same !== undefined) return same;
  return languages.find(
    (own) => sameLanguage(own, tag) && (own.split('-').length === 1 || !tag.includes('-')),
  );
}

function warning(
  rule: 'language-differs' | 'unknown-language',
  message: string,
  page: Page,
): ImportFinding {
  return {
    rule,
    severity: 'warning',
    message,
    help: 'Say which it is with --language.',
    file: page.name,
  };
}

function refused(
  rule: 'unknown-language' | 'language-not-in-archive',
  message: string,
  help: string,
  page: Page,
): LanguageDecision {
  return { ok: false, finding: { rule, severity: 'error', message, help, file: page.name } };
}
