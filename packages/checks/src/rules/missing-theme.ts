import { nearest } from '../nearest.ts';
import { pointer } from '../pointer.ts';
import type { ArchiveRule } from '../rule.ts';

/** The stylesheet and the templates of the theme are there. */
export const missingTheme: ArchiveRule = {
  id: 'missing-theme',
  severity: 'error',
  description: 'The files that archive.json names for the theme are in the theme folder.',
  scope: 'archive',
  sentences: {
    missing: {
      message: 'There is no file {{file}}.',
      help: 'Put it there, or take its name out of archive.json: the site then looks there as it does by itself.',
    },
  },
  *check({ archive, theme }) {
    const { style, templates = {} } = archive?.value.theme ?? {};
    const named = [
      { file: style, at: pointer('theme', 'style') },
      ...Object.entries(templates).map(([name, file]) => ({
        file: String(file),
        at: pointer('theme', 'templates', name),
      })),
    ];
    for (const { file, at } of named) {
      if (file === undefined || theme.has(file)) continue;
      yield {
        file: 'archive.json',
        at: { pointer: at },
        says: 'missing',
        values: { file },
        meant: nearest(file, theme),
      };
    }
  },
};
