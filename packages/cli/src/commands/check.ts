import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';
import { Option } from 'commander';
import type { Command } from 'commander';

import { checkArchive, textsOf } from '../check-archive.ts';
import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { hasErrors, reportFindings, tally } from '../report-findings.ts';
import { count } from '../terminal/count.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Register } from './register.ts';

interface CheckOptions extends ArchiveOption {
  format: 'pretty' | 'json';
  all?: boolean;
}

/** `archive check`: says what is wrong with the archive, and where. */
export function checkCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('check')
    .summary('say what is wrong, and where')
    .description('Checks the archive and says what is wrong, with file, line and column.')
    .argument('[file...]', 'show the findings in these files alone')
    .addOption(
      new Option('--format <format>', 'how to print findings')
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .option('--all', 'list every text that is still to be translated')
    .addHelpText('after', '\nExamples:\n  archive check\n  archive check --format json');
  register<[string[], CheckOptions]>(command, (files, options) => run(terminal, files, options));
}

function run(terminal: Terminal, files: readonly string[], options: CheckOptions): number {
  const asJson = (findings: readonly Finding[]): void =>
    terminal.out(JSON.stringify({ findings }, null, 2));
  const opened = openLocated(terminal, options, options.format === 'json' ? asJson : undefined);
  if (!opened.ok) return opened.exit;
  const store = opened.value;

  const wanted = new Set<string>();
  for (const file of files) {
    const path = pathInside(store, resolve(terminal.cwd, file));
    if (path === undefined)
      return misuse(
        terminal,
        `${file} is no file of the archive in ${store.dir}.`,
        'Name a file inside it, or none to check all.',
      );
    wanted.add(path);
  }
  const all = checkArchive(store);
  const findings = wanted.size === 0 ? all : all.filter(({ file }) => wanted.has(file ?? ''));
  if (options.format === 'json') asJson(findings);
  else print(terminal, store, findings, options.all === true);
  return hasErrors(findings) ? EXIT.findings : EXIT.ok;
}

function print(terminal: Terminal, store: Store, findings: readonly Finding[], all: boolean): void {
  const shown = findings.filter(({ severity }) => all || severity !== 'info');
  reportFindings(terminal, shown, { dir: store.dir, textOf: textsOf(store) });
  const infos = findings.length - findings.filter(({ severity }) => severity !== 'info').length;
  const hidden = infos > 0 && !all ? ' (--all lists them)' : '';
  const todo = infos === 0 ? '' : `; ${count(infos, 'text')} still to be translated${hidden}`;
  terminal.out(
    `Checked ${count(store.files().length, 'file')}, ${count(store.documentIds().length, 'document')}: ${tally(findings)}${todo}.`,
  );
}

function pathInside(store: Store, absolute: string): string | undefined {
  let real: string;
  try {
    real = realpathSync(absolute);
  } catch {
    return undefined;
  }
  const path = relative(store.dir, real).replaceAll(sep, '/');
  return store.files().some((file) => file.path === path) ? path : undefined;
}
