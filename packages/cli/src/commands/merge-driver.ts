import type { Command } from 'commander';

import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import {
  MERGE_ATTRIBUTES,
  hasMergeAttributes,
  installMergeDriver,
  ownCommand,
} from '../merge/install-merge-driver.ts';
import { runMergeDriver } from '../merge/merge-driver.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visible } from '../terminal/visible.ts';
import type { Register } from './register.ts';

interface DriverOptions extends ArchiveOption {
  install?: boolean;
}

/** `archive merge-driver`: what git runs to merge an archive's files text by text. */
export function mergeDriverCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('merge-driver')
    .summary('merge two people’s work text by text (run by git)')
    .description(
      'Merges the versions of one file for git, text by text. Where two people changed the same text, both are kept for somebody to choose.',
    )
    .argument('[files...]', 'what git hands over: %O %A %B %P')
    .option('--install', 'tell the git of this clone to merge so')
    .addHelpText(
      'after',
      '\nOnce in each clone:\n  archive merge-driver --install\n\nFrom then on git runs it by itself, for the files that .gitattributes gives merge=archive.',
    );
  register<[string[], DriverOptions]>(command, (files, options) =>
    options.install === true ? install(terminal, options) : merge(terminal, files),
  );
}

function merge(terminal: Terminal, [base, ours, theirs, path, ...rest]: string[]): number {
  if (
    base === undefined ||
    ours === undefined ||
    theirs === undefined ||
    path === undefined ||
    rest.length > 0
  )
    return misuse(
      terminal,
      'A merge driver is run by git, with the paths of three versions and the path of the file.',
      'Set it up once in this clone, with: archive merge-driver --install',
    );
  if (runMergeDriver(terminal.cwd, { base, ours, theirs, path })) return EXIT.ok;
  terminal.err(`archive: Two people changed the same text in ${visible(path)}.`);
  terminal.err('  Both stand there between <<<<<<< and >>>>>>>: keep one, and remove the marks.');
  return EXIT.findings;
}

function install(terminal: Terminal, options: DriverOptions): number {
  const opened = openLocated(terminal, options);
  if (!opened.ok) return opened.exit;
  const { dir } = opened.value;
  if (!installMergeDriver(dir, ownCommand())) {
    terminal.err(`archive: ${visible(dir)} lies in no git repository that can be set up.`);
    terminal.err('  Make one there with: git init');
    return EXIT.findings;
  }
  terminal.out('Git now merges this archive text by text, in this clone.');
  if (!hasMergeAttributes(dir))
    terminal.out(
      `Put these lines into .gitattributes in the archive folder:\n\n${MERGE_ATTRIBUTES.trimEnd()}`,
    );
  return EXIT.ok;
}
