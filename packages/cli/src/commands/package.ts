import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { readContent, writePackage } from '@archive/packing';
import { isOwnFolder } from '@archive/store';
import type { Store } from '@archive/store';
import type { Command } from 'commander';

import { checkArchive, filesOf, textsOf } from '../check-archive.ts';
import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { carrierOf } from '../releasing/carrier.ts';
import type { Carrier } from '../releasing/carrier.ts';
import { reportFindings, tally } from '../report-findings.ts';
import { count } from '../terminal/count.ts';
import { misuse } from '../terminal/misuse.ts';
import type { Mistake } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visible } from '../terminal/visible.ts';
import type { Register } from './register.ts';

interface PackageOptions extends ArchiveOption {
  out?: string;
}

/** `archive package`: makes of the archive what programs install. */
export function packageCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('package')
    .summary('make the package for programs')
    .description(
      'Checks the archive and makes the package that programs install: its ids and languages as types, each document in each language by itself. The package.json beside archive.json says what it is called.',
    )
    .option('--out <dir>', 'where to write it, in the folder of package.json (default: dist there)')
    .addHelpText('after', '\nExamples:\n  archive package\n  archive package --out lib');
  register<[PackageOptions]>(command, (options) => run(terminal, options));
}

function run(terminal: Terminal, options: PackageOptions): number {
  const opened = openLocated(terminal, options);
  if (!opened.ok) return opened.exit;
  const store = opened.value;
  const carrier = carrierOf(store.dir);
  if (carrier === undefined)
    return misuse(
      terminal,
      `No package carries the archive in ${store.dir}: there is no package.json with a name.`,
      'Write one beside archive.json; archive init does.',
    );
  const folder =
    options.out === undefined ? join(carrier.dir, 'dist') : resolve(terminal.cwd, options.out);
  const mistake = folderMistake(store, carrier, folder, options.out ?? folder);
  if (mistake !== undefined) return misuse(terminal, mistake.message, mistake.help);

  const shown = { dir: store.dir, textOf: textsOf(filesOf(store)) };
  const errors = checkArchive(store).filter(({ severity }) => severity === 'error');
  const content = readContent(store);
  const faults = errors.length > 0 || content.ok ? errors : content.findings;
  if (faults.length > 0 || !content.ok) {
    reportFindings(terminal, faults, shown);
    terminal.err(`archive: The package was not made: ${tally(faults)}.`);
    return EXIT.findings;
  }
  const out = relative(carrier.dir, folder).replaceAll('\\', '/');
  const files = writePackage(content.value, { dir: carrier.dir, out });
  const place = visible(relative(terminal.cwd, folder) || '.');
  const { documents, languages } = content.value;
  const what = `${count(documents.length, 'document')} in ${count(languages.length, 'language')}`;
  terminal.out(`Made ${visible(carrier.name)} of ${what}: ${count(files, 'file')} in ${place}.`);
  return EXIT.ok;
}

/** What the caller got wrong about where to write: the folder is going to hold the package and nothing else. */
function folderMistake(
  store: Store,
  { dir }: Carrier,
  folder: string,
  named: string,
): Mistake | undefined {
  const help = 'Name another folder, such as --out dist.';
  if (existsSync(folder) && !statSync(folder).isDirectory())
    return { message: `${named} is a file.`, help };
  if (isOwnFolder(store.dir, folder))
    return { message: `${named} is where the archive keeps its own files.`, help };
  const [first = ''] = relative(dir, folder).split(/[\\/]/);
  if (first === '' || first === '..' || resolve(dir, first) !== join(dir, first))
    return { message: `${named} is not in ${dir}, the folder of package.json.`, help };
  const isOther = existsSync(folder) && readdirSync(folder).length > 0;
  if (isOther && !existsSync(join(folder, 'data/index.js')))
    return { message: `${named} holds other files, which would go.`, help };
  return undefined;
}
