import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Fault, TextFault } from './fault.ts';

const content = fileURLToPath(new URL('../../../../content/', import.meta.url));
const corpus = new URL('../../../fixtures/corpus/', import.meta.url);
const FOLDERS = ['collections', 'documents', 'glossary', 'ledgers', 'locales', 'media'];

/** The starter archive: the text of each file by its path. */
export function starterFiles(): Map<string, string> {
  const paths = ['archive.json', 'redirects.json'];
  for (const folder of FOLDERS)
    for (const entry of readdirSync(content + folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile())
        paths.push(`${entry.parentPath}/${entry.name}`.slice(content.length).replaceAll('\\', '/'));
  return new Map(paths.map((path) => [path, readFileSync(content + path, 'utf8')]));
}

/** The faults to plant: those of a language's texts in a file of its name, those of files in `files.json`. */
export function plantedFaults(): Fault[] {
  return readdirSync(corpus).flatMap((name) => {
    // The tests plant each of them, and say where one does not fit.
    const faults = JSON.parse(readFileSync(new URL(name, corpus), 'utf8')) as Fault[];
    if (name === 'files.json') return faults;
    const language = name.replace('.json', '');
    return faults.map((fault) => ({ ...(fault as TextFault), language }));
  });
}
