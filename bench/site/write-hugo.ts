import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Facts, Shared } from './furniture/facts.ts';
import { put, writeMarkdown } from './markdown-corpus.ts';

const layouts = fileURLToPath(new URL('hugo/', import.meta.url));

/**
 * Writes the project that Hugo makes the same site of: the same texts, and the same furniture of
 * pages in Hugo's own templates, with cached partials where Hugo's manual has them.
 */
export function writeHugo(dir: string, archive: string, shared: Shared): void {
  cpSync(layouts, dir, { recursive: true });
  put(join(dir, 'static/assets/archive.css'), 'body{margin:0}\n');
  put(join(dir, 'config.json'), JSON.stringify(configuration(shared)));
  for (const { tag, collection } of shared.languages) {
    const words = shared.words[tag] ?? {};
    put(join(dir, `i18n/${tag}.json`), JSON.stringify(mapped(words, hugoText)));
    const page = (path: string, matter: object): void =>
      put(join(dir, 'content', tag, path), `${JSON.stringify(matter)}\n`);
    page('statements/_index.md', { title: collection });
    page('by_date/_index.md', { title: words['by-date'] });
    page('whats_new.md', { title: words['whats-new'], layout: 'news' });
  }
  writeMarkdown(join(dir, 'content'), archive, shared, frontMatter);
}

/** Hugo knows a page's language and its other editions by its place. */
function frontMatter(facts: Facts): object {
  const known = new Set(['id', 'language', 'editions']);
  const own = Object.entries(facts).filter(([key]) => !known.has(key));
  return { ...Object.fromEntries(own), by_date: [facts.date.slice(0, 4)] };
}

/** `{{reviewed, number}}` is `{{ .reviewed }}` there. */
function hugoText(text: string): string {
  return text.replaceAll(/\{\{(?<name>\w+)[^}]*\}\}/g, '{{ .$<name> }}');
}

function configuration({ url, languages }: Shared): object {
  return {
    baseURL: `${url}/`,
    defaultContentLanguage: languages[0]?.tag,
    defaultContentLanguageInSubdir: true,
    disableKinds: ['404'],
    taxonomies: { year: 'by_date' },
    // As many items as our feeds have.
    rssLimit: 50,
    markup: { goldmark: { renderer: { unsafe: true } } },
    paginate: 100,
    paginatePath: 'page',
    outputs: {
      home: ['HTML', 'RSS'],
      section: ['HTML', 'RSS'],
      taxonomy: ['HTML'],
      term: ['HTML'],
    },
    languages: Object.fromEntries(
      languages.map(({ tag, name, direction, archive, ...params }, index) => [
        tag,
        {
          title: archive,
          languageName: name,
          languageDirection: direction,
          contentDir: `content/${tag}`,
          weight: index + 1,
          params,
        },
      ]),
    ),
  };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
