/**
 * Measures the building of a site against Hugo, and against a script that does the least: 1,000
 * documents in 6 languages, by turns, in a folder that `--dir` names (a memory file system, for
 * disks are erratic). Hugo has to be installed; without it the others are measured.
 * `pnpm bench:site [--documents 1000] [--runs 5] [--dir DIR] [--json]`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { documentId } from './corpus/document.ts';
import { LANGUAGES, writeCorpus } from './corpus/write-corpus.ts';
import { quantile } from './measure/clock.ts';
import { machine } from './measure/machine.ts';
import { writeHugo } from './site/write-hugo.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    dir: { type: 'string', default: existsSync('/dev/shm') ? '/dev/shm' : tmpdir() },
    json: { type: 'boolean', default: false },
  },
});
const own = fileURLToPath(new URL('site/build-site.ts', import.meta.url));
const least = fileURLToPath(new URL('site/fill-template.ts', import.meta.url));

const dir = mkdtempSync(join(values.dir, 'bench-site-'));
try {
  const result = measure(dir);
  console.log(values.json ? JSON.stringify(result, null, 2) : report(result));
} finally {
  rmSync(dir, { recursive: true });
}

function measure(folder: string) {
  const archive = join(folder, 'archive');
  const project = join(folder, 'hugo');
  writeCorpus(archive, { documents: Number(values.documents), languages: LANGUAGES, seed: 1 });
  writeHugo(project, archive, LANGUAGES);
  const out = (name: string): string => join(folder, `out-${name}`);
  const node = (program: string, name: string): number =>
    seconds(process.execPath, [program, archive, out(name)]);

  const times: Record<string, number[]> = {};
  const note = (name: string, took: number): void => {
    (times[name] ??= []).push(took);
  };
  const version = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout?.trim();
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const name of ['hugo', 'own', 'least'])
      rmSync(out(name), { recursive: true, force: true });
    if (version)
      note('Hugo', seconds('hugo', ['--quiet', '--source', project, '--destination', out('hugo')]));
    note('archive', node(own, 'own'));
    note('the least script', node(least, 'least'));
    note('archive, nothing changed', node(own, 'own'));
    edit(archive, run);
    note('archive, one segment edited', node(own, 'own'));
  }
  return { machine: machine(), hugo: version, documents: Number(values.documents), times };
}

/** How long a program takes, in seconds: started, run and ended. */
function seconds(program: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return (performance.now() - started) / 1000;
}

function edit(archive: string, run: number): void {
  const folder = join(archive, 'locales/fr/documents');
  const name = `${documentId(run)}.json`;
  if (!readdirSync(folder).includes(name)) return;
  const file = join(folder, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"p2": "/, `"p2": "${run} `));
}

function report({ machine: on, hugo, documents, times }: ReturnType<typeof measure>): string {
  const median = (name: string): number => quantile(times[name] ?? [], 0.5);
  const ratio = (name: string, to: string): string => (median(name) / median(to)).toFixed(2);
  const rows = Object.keys(times).map(
    (name) =>
      `${name.padEnd(30)} ${median(name).toFixed(2).padStart(7)} s   ${ratio(name, 'Hugo').padStart(5)} of Hugo   ${ratio(name, 'the least script').padStart(5)} of the least`,
  );
  return [
    `${documents} documents in ${LANGUAGES.length} languages`,
    ...rows,
    hugo ?? 'without Hugo',
    on,
  ].join('\n');
}
