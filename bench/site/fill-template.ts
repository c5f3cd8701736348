/**
 * The least that any generator has to do: reads the files of every document, fills a template string
 * and writes. No Markdown, no escaping, no checks, nothing kept from one run to the next.
 * `node bench/site/fill-template.ts ARCHIVE OUT SHARED`; SHARED is a file of what all pages share.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readDocument, skeletonsOf, type CorpusDocument } from './documents.ts';
import { documentPage, type Around } from './furniture/document-page.ts';
import type { Listed, Shared } from './furniture/facts.ts';
import { collectionPages } from './furniture/list-pages.ts';

const [archive = '', out = '', sharedFile = ''] = process.argv.slice(2);
const shared = JSON.parse(readFileSync(sharedFile, 'utf8')) as Shared;
const languages = shared.languages.map(({ tag }) => tag);

const skeletons = skeletonsOf(archive);
const read = (index: number): CorpusDocument | undefined => {
  const skeleton = skeletons[index];
  return skeleton && readDocument(archive, skeleton, languages);
};

const lists = new Map(languages.map((language): [string, Listed[]] => [language, []]));
let later: CorpusDocument | undefined;
let document = read(0);
for (let index = 0; document !== undefined; index += 1) {
  const earlier = read(index + 1);
  write(document, earlier, later);
  later = document;
  document = earlier;
}
for (const [language, documents] of lists)
  for (const [path, html] of collectionPages(shared, language, documents))
    put(`${language}/${path}`, html);

function write(
  { skeleton, pages }: CorpusDocument,
  before: CorpusDocument | undefined,
  after: CorpusDocument | undefined,
): void {
  for (const [language, { facts, texts }] of pages) {
    lists.get(language)?.push(facts);
    const around: Around = {
      earlier: before?.pages.get(language)?.facts,
      later: after?.pages.get(language)?.facts,
    };
    const label = shared.words[language]?.['permalink'] ?? '';
    const html = documentPage(shared, facts, textOf(skeleton, texts, label), around);
    put(`${language}/statements/${skeleton.id}/`, html);
  }
}

function textOf(
  { body, notes = [] }: CorpusDocument['skeleton'],
  texts: Readonly<Record<string, string>>,
  label: string,
): string {
  let html = '';
  for (const block of body) {
    const id = block.type === 'paragraph' ? block.id : '';
    html += `<p id="${id}">${texts[id]} <a class="permalink" href="#${id}" aria-label="${label}">¶</a></p>\n`;
  }
  html += '</div>\n<section class="notes" role="doc-endnotes">\n<ol>\n';
  for (const { id } of notes)
    html += `<li id="${id}">${texts[id]} <a class="note-back" href="#${id}-call" role="doc-backlink">↩︎</a></li>\n`;
  return `${html}</ol>\n</section>\n<div>`;
}

function put(path: string, html: string): void {
  mkdirSync(join(out, path), { recursive: true });
  writeFileSync(join(out, path, 'index.html'), html);
}
