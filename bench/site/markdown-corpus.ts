import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Bundle, Skeleton } from '../../packages/schema/src/index.ts';

/** One document in one language, as other generators take it. */
export interface MarkdownPage {
  id: string;
  language: string;
  title: string;
  issued: string;
  originalLanguage: string;
  /** Without front matter. */
  body: string;
}

/** The documents of a generated archive as Markdown: paragraphs, then the notes as footnotes. */
export function* markdownPages(
  archive: string,
  languages: readonly string[],
): Generator<MarkdownPage> {
  for (const name of readdirSync(join(archive, 'documents'))) {
    const skeleton = json(join(archive, 'documents', name)) as Skeleton;
    for (const language of languages) {
      const bundle = json(join(archive, 'locales', language, 'documents', name)) as Bundle;
      const textOf = (id: string): string => linked(bundle[id] ?? '');
      const paragraphs = skeleton.body.map((block) =>
        textOf('id' in block ? (block.id ?? '') : ''),
      );
      const notes = (skeleton.notes ?? []).map(({ id }) => `[^${id}]: ${textOf(id)}`);
      yield {
        id: skeleton.id,
        language,
        title: bundle[skeleton.title] ?? '',
        issued: skeleton.issued,
        originalLanguage: skeleton.originalLanguage,
        body: `${[...paragraphs, ...notes].join('\n\n')}\n`,
      };
    }
  }
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

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
