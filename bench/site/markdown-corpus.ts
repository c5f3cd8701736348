import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { readDocument, skeletonsOf } from './documents.ts';
import type { Facts, Shared } from './furniture/facts.ts';

/** One document in one language, as other generators take it. */
interface MarkdownPage {
  facts: Facts;
  /** Without front matter. */
  body: string;
}

/**
 * The documents of a generated archive as Markdown: paragraphs, each with its permalink, then the
 * notes as footnotes. What our own site finds out from ledgers and from texts is in the facts already.
 */
function* markdownPages(archive: string, { languages, words }: Shared): Generator<MarkdownPage> {
  const tags = languages.map(({ tag }) => tag);
  for (const skeleton of skeletonsOf(archive)) {
    const { pages } = readDocument(archive, skeleton, tags);
    for (const { facts, texts } of pages.values()) {
      const label = words[facts.language]?.['permalink'] ?? '';
      const textOf = (id: string): string => linked(texts[id] ?? '');
      const paragraphs = skeleton.body.map((block) => {
        const id = 'id' in block ? (block.id ?? '') : '';
        return `${textOf(id)} <a class="permalink" id="${id}" href="#${id}" aria-label="${label}">¶</a>`;
      });
      const notes = (skeleton.notes ?? []).map(({ id }) => `[^${id}]: ${textOf(id)}`);
      yield { facts, body: `${[...paragraphs, ...notes].join('\n\n')}\n` };
    }
  }
}

/** Writes the Markdown of all documents into a folder: `<language>/statements/<id>.md`. */
export function writeMarkdown(
  dir: string,
  archive: string,
  shared: Shared,
  frontMatter: (facts: Facts) => object,
): void {
  for (const { facts, body } of markdownPages(archive, shared))
    put(
      join(dir, facts.language, 'statements', `${facts.id}.md`),
      // JSON is YAML, which all of them read.
      `---\n${JSON.stringify(frontMatter(facts))}\n---\n\n${body}`,
    );
}

/** Writes a file, and its folder where there is none. */
export function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A link to a document is one to its page, beside this one's. */
function linked(text: string): string {
  return text.replaceAll(/\]\((?<id>[a-z0-9-]+)\)/g, '](../$<id>/)');
}
