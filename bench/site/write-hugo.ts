import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { autonym, directionOf } from '../../packages/schema/src/index.ts';
import { markdownPages, put } from './markdown-corpus.ts';

const layouts = fileURLToPath(new URL('hugo/', import.meta.url));
const WORDS = [
  'skip',
  'languages',
  'original',
  'translation',
  'about-text',
  'original-language',
  'issued',
];

/** Writes the project that Hugo makes the same site of: the same texts, and the same furniture of pages. */
export function writeHugo(dir: string, archive: string, languages: readonly string[]): void {
  cpSync(layouts, dir, { recursive: true });
  put(join(dir, 'static/archive.css'), 'body{margin:0}\n');
  put(join(dir, 'config.json'), JSON.stringify(configuration(languages)));
  for (const language of languages) {
    put(
      join(dir, `i18n/${language}.json`),
      JSON.stringify(Object.fromEntries(WORDS.map((word) => [word, `${word} (${language})`]))),
    );
    put(
      join(dir, `content/${language}/statements/_index.md`),
      `{"title":"Statements (${language})"}\n`,
    );
  }
  for (const page of markdownPages(archive, languages)) {
    const { title, issued: date, originalLanguage: original } = page;
    put(
      join(dir, `content/${page.language}/statements/${page.id}.md`),
      `${JSON.stringify({ title, date, original })}\n\n${page.body}`,
    );
  }
}

function configuration(languages: readonly string[]): object {
  return {
    baseURL: 'https://archive.example.org/',
    defaultContentLanguage: languages[0],
    defaultContentLanguageInSubdir: true,
    disableKinds: ['taxonomy', 'term', 'RSS'],
    languages: Object.fromEntries(
      languages.map((tag, index) => [
        tag,
        {
          title: `Corpus (${tag})`,
          languageName: autonym(tag) ?? tag,
          languageDirection: directionOf(tag),
          contentDir: `content/${tag}`,
          weight: index + 1,
        },
      ]),
    ),
  };
}
