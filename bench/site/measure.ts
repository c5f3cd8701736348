import { globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { documentId } from '../corpus/document.ts';
import { programStamp } from './built-program.ts';
import { forget, type Generator } from './generators.ts';
import { type Ran, run } from './run-program.ts';

/** All runs of the generators: a round has one of each kind. */
export interface Measured {
  /** By the generator's name: built from source files alone. */
  cold: Record<string, Ran[]>;
  /** Our own, over what it had just built. */
  unchanged: Ran[];
  edited: Ran[];
  /** What each wrote. */
  wrote: Record<string, Wrote>;
}

/** What a generator wrote. */
export interface Wrote {
  files: number;
  /** Of a document's page, on average. */
  bytesPerPage: number;
}

/**
 * Runs the generators by turns, each round beginning with another one. Right after its own cold
 * build ours builds again: with nothing changed, then with one segment edited.
 *
 * @throws Error when the packages were built in the meantime, or a generator failed
 */
export async function measure(
  generators: readonly Generator[],
  archive: string,
  runs: number,
): Promise<Measured> {
  const [own] = generators;
  const program = programStamp();
  const measured: Measured = { cold: {}, unchanged: [], edited: [], wrote: {} };
  for (let round = 0; round < runs; round += 1) {
    for (let turn = 0; turn < generators.length; turn += 1) {
      const generator = generators[(round + turn) % generators.length];
      if (generator === undefined) continue;
      forget(generator);
      (measured.cold[generator.name] ??= []).push(await run(generator.command));
      if (round === 0) measured.wrote[generator.name] = whatLiesIn(generator.out);
      if (generator !== own) continue;
      measured.unchanged.push(await run(own.command));
      const edit = editSegment(archive, round);
      measured.edited.push(await run(own.command));
      if (!readFileSync(join(own.out, edit.page), 'utf8').includes(edit.text))
        throw new Error(`The edited text is not on its page: ${edit.page}`);
    }
    // A large site fills a memory file system: it is looked at no longer.
    for (const generator of generators) forget(generator);
  }
  if (programStamp() !== program)
    throw new Error('The packages were built while they were measured: measure again.');
  return measured;
}

/** Puts a word before a paragraph of a translation. */
function editSegment(archive: string, round: number): { page: string; text: string } {
  const id = documentId(round % readdirSync(join(archive, 'documents')).length);
  const file = join(archive, 'locales/fr/documents', `${id}.json`);
  const bundle = readFileSync(file, 'utf8');
  const text = `Édité${round} `;
  writeFileSync(file, bundle.replace(/"p2": "/, `"p2": "${text}`));
  return { page: `fr/statements/${id}/index.html`, text };
}

function whatLiesIn(out: string): Wrote {
  const sizes = globSync('*/statements/*/index.html', { cwd: out }).map(
    (path) => statSync(join(out, path)).size,
  );
  const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((each) =>
    each.isFile(),
  ).length;
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { files, bytesPerPage: Math.round(bytes / sizes.length) };
}
