import { expect, test } from 'vitest';

import type { ArchiveIndex } from './archive-index.ts';
import { buildIndex } from './build-index.ts';
import { rules } from './index.ts';
import type { Problem } from './index.ts';
import { checkedFiles, sound } from './testing/check-with.ts';

/*
 * 10,000 repetitions: work that grew with the square of that would go beyond the time limit of a
 * test.
 */
const MANY = 10_000;

const patterns = [
  'a',
  ' ',
  'a ',
  'the the ',
  '. ',
  '.',
  ',',
  '.\uFFFC',
  '(',
  ')',
  '([',
  ')(',
  '“',
  '”',
  '„“',
  '’',
  ' ’a',
  '"',
  '«',
  '« ',
  '»',
  ' :',
  ';:!?',
  '8%',
  '?',
  '¿',
  '[a](b) ',
  '[a](',
  '[^n1]',
  '[^',
  '*',
  '*a ',
  '<a ',
  '__',
  '\n',
  ' \n',
  '\u202E',
  '\u202E\u2069',
  '\u2066',
  '\u2069',
  'ا',
  'ا 1 ',
  'C++ ا ',
  '#a',
  'a.',
  'A.B.',
  '\u0301',
  'аa',
  'a а a ',
  'μ',
  '1',
  '1,',
  '1.1.',
  '一',
  'の',
  '。',
  '\uD800',
  '{{',
];

const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh-Hans'];

/** An archive of one document, whose texts are the same in every language. */
function archiveOf(text: string): ArchiveIndex {
  const bundle = { title: 'T', p1: text, p2: `a${text}` };
  return buildIndex(
    checkedFiles({
      ...sound,
      ...Object.fromEntries(
        languages.map((tag) => [`locales/${tag}/documents/a-note.json`, bundle]),
      ),
      'archive.json': {
        ...(sound['archive.json'] as object),
        languages: languages.map((tag) => ({ tag, name: tag })),
      },
    }),
  );
}

function* problemsIn(index: ArchiveIndex): Generator<[Problem, string]> {
  for (const bundle of index.documents.get('a-note')?.bundles.values() ?? [])
    for (const rule of rules) {
      if (rule.scope === 'bundle')
        for (const problem of rule.check(bundle, index))
          yield [problem, bundle.value[problem.segment ?? ''] ?? ''];
      if (rule.scope === 'segment')
        for (const segment of bundle.segments.values())
          for (const problem of rule.check(segment, index)) yield [problem, segment.text];
    }
}

test.each(patterns)(
  '%j many times over is judged by every rule',
  { timeout: 20_000 },
  (pattern) => {
    const index = archiveOf(pattern.repeat(MANY));
    let outside = 0;
    for (const [{ at }, text] of problemsIn(index)) {
      if (at === undefined || !('pointer' in at)) continue;
      if ((at.offset ?? 0) + (at.length ?? 0) > text.length) outside++;
    }
    expect(outside).toBe(0);
  },
);
