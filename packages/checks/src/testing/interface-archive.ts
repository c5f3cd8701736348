import type { Finding } from '@archive/schema';

import { examine } from '../index.ts';
import type { Rule } from '../index.ts';
import { changed, checkedFiles, sound } from './check-with.ts';

type Words = Record<string, string>;

const path = (language: string): string => `locales/${language}/interface.json`;

/** An archive in these languages, of which English is the default. */
function archive(words: Record<string, Words | undefined>): Record<string, unknown> {
  const languages = [...new Set(['en', ...Object.keys(words)])].map((tag) => ({ tag, name: tag }));
  const files = Object.entries(words).map(([tag, value]) => [path(tag), value]);
  return {
    ...sound,
    'archive.json': changed('archive.json', { languages }),
    ...Object.fromEntries(files),
  };
}

/** What a rule finds in the words of an archive, by language, in few words: `file:line:column says`. */
export function interfaceLines(
  rule: Rule,
  words: Record<string, Words | undefined>,
  base?: Record<string, Words>,
): string[] {
  return interfaceFindings(rule, words, base).map(({ file, line, column, says, values }) =>
    `${file?.replace(/^locales\/(.*)\/interface\.json$/, '$1')}:${line}:${column} ${says} ${values?.['key'] ?? values?.['name'] ?? ''}`.trim(),
  );
}

/** The same, whole. */
export function interfaceFindings(
  rule: Rule,
  words: Record<string, Words | undefined>,
  base?: Record<string, Words>,
): Finding[] {
  return examine(checkedFiles(archive(words)), {
    rules: [rule],
    base: base === undefined ? [] : checkedFiles(archive(base)),
  }).findings;
}
