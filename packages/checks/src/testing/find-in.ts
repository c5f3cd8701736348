import { check } from '../index.ts';
import type { Rule } from '../index.ts';
import { checkedFiles, sound } from './check-with.ts';
import type { Files } from './check-with.ts';

/** Texts of one document by language and segment: title, p1, p2, n1, and whatever else a test adds. */
export type Texts = Record<string, Record<string, string>>;

/** What a rule found, in few words. */
export interface Found {
  /** Language and segment: `fr p1`. */
  where: string;
  /** The stretch of the file it points at, as JSON writes it. */
  piece: string;
  severity: string;
  message: string;
  /** The text that its repair writes. */
  fixed?: string;
}

const path = (language: string): string => `locales/${language}/documents/a-note.json`;

/**
 * What a rule finds in the texts of one document, whose original language is English. An archive of
 * its own is made of them, in the languages they are in.
 *
 * @param more Other files of the archive, such as another skeleton.
 */
export function findIn(rule: Rule, texts: Texts, more: Files = {}): Found[] {
  const files: Files = {
    'archive.json': {
      ...(sound['archive.json'] as object),
      languages: Object.keys(texts).map((tag) => ({ tag, name: tag })),
    },
    'documents/a-note.json': sound['documents/a-note.json'],
    ...Object.fromEntries(Object.entries(texts).map(([tag, bundle]) => [path(tag), bundle])),
    ...more,
  };
  return check(checkedFiles(files), [rule]).map((finding) => {
    const { file = '', line = 0, column = 0, endLine, endColumn } = finding;
    const lines = JSON.stringify(files[file], null, 2).split('\n');
    return {
      where: [finding.language, finding.segment].join(' '),
      piece:
        endLine === line ? (lines[line - 1] ?? '').slice(column - 1, (endColumn ?? 0) - 1) : '',
      severity: finding.severity,
      message: finding.message,
      ...(finding.fix?.type === 'replace' ? { fixed: finding.fix.text } : {}),
    };
  });
}

/** The stretches that a rule points at in one text; the English one, where another is not named. */
export function piecesIn(rule: Rule, text: string, language = 'en'): string[] {
  return findIn(rule, { en: {}, [language]: { p1: text } }).map(({ piece }) => piece);
}

/** The stretches that a rule points at in a translation of an English text. */
export function piecesInTranslation(
  rule: Rule,
  source: string,
  language: string,
  text: string,
): string[] {
  return findIn(rule, { en: { p1: source }, [language]: { p1: text } })
    .filter(({ where }) => where.startsWith(language))
    .map(({ piece }) => piece);
}

/** The text as a rule repairs it, or nothing where it has no repair to offer. */
export function fixedIn(rule: Rule, text: string, language = 'en'): string | undefined {
  return findIn(rule, { en: {}, [language]: { p1: text } })[0]?.fixed;
}
