/**
 * Measures `@archive/content` as a downstream project has it, beside packages like it: what is
 * installed, what one item takes to load and to bundle, and what is caught and told.
 * `pnpm bench:content [--runs 15] [--dir DIR] [--json]`
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Bundlers } from './content/bundling.ts';
import { compile } from './content/compiling.ts';
import { importable } from './content/importable.ts';
import { installedSize, perDocumentAndLanguage } from './content/installed.ts';
import { measureLoading } from './content/loading.ts';
import { packOurs } from './content/packed.ts';
import { Project } from './content/project.ts';
import { followRenames } from './content/renames.ts';
import { browserCompatData } from './content/subjects/browser-compat-data.ts';
import { cldrFile, cldrLocale } from './content/subjects/cldr.ts';
import { ours } from './content/subjects/ours.ts';
import { simpleIcons } from './content/subjects/simple-icons.ts';
import { webFeatures } from './content/subjects/web-features.ts';
import { bytes, costs, type Measured, qualities } from './content/table.ts';
import { askedFor, countOf } from './measure/asked-for.ts';
import { machine } from './measure/machine.ts';

interface Manifest {
  readonly version: string;
}

const { values } = askedFor({
  options: {
    runs: { type: 'string', default: '15' },
    dir: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const runs = countOf('runs', values.runs);

const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'bench-content-'));
try {
  const result = measure(dir);
  console.log(values.json ? JSON.stringify(result, null, 2) : report(result));
} finally {
  if (values.dir === undefined) rmSync(dir, { recursive: true });
}

function measure(folder: string) {
  const packed = join(folder, 'packed');
  mkdirSync(packed, { recursive: true });
  const tarballs = packOurs(packed);
  const subjects = [
    ours(tarballs, 'how-we-date'),
    ours(tarballs, 'kazakhstan-january-2022'),
    cldrLocale,
    cldrFile,
    browserCompatData,
    webFeatures,
    simpleIcons,
  ];
  const installed = subjects.map((subject, at) => {
    const project = new Project(join(folder, String(at)), subject.install);
    // Before anything else is written beside what was installed.
    return { subject, project, installed: installedSize(project) };
  });
  const bundlers = new Bundlers(join(folder, 'bundlers'));
  const loaded = measureLoading(installed, runs);
  const measured = loaded.map(({ subject, project, ...sizes }): Measured => {
    const manifest = JSON.parse(project.read(`${subject.package}/package.json`)) as Manifest;
    return {
      package: subject.package,
      version: manifest.version,
      item: subject.item,
      ...sizes,
      bundling: bundlers.measure(subject, project),
      compiling: compile(subject, project),
      renames: followRenames(subject, project),
      importable: importable(subject.package, project),
    };
  });
  const each = perDocumentAndLanguage(new Project(join(folder, 'ours'), tarballs));
  return { machine: machine(), measured, each };
}

function report({ machine: on, measured, each }: ReturnType<typeof measure>): string {
  return [
    qualities(measured),
    '',
    costs(measured),
    '',
    `A document of ours in a language takes ${bytes(each.medianBytes)} on the disk (median of ${each.pairs}).`,
    on,
  ].join('\n');
}
