import { existsSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { openHistory } from '@archive/history';
import { isOwnFolder } from '@archive/store';
import type { Store } from '@archive/store';
import { openComparison } from '@archive/workflow';
import { Option } from 'commander';
import type { Command } from 'commander';

import { examineFiles } from '../check-archive.ts';
import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { makeReport } from '../report/make-report.ts';
import { renderReport } from '../report/markdown/render-report.ts';
import type { Report } from '../report/report.ts';
import { misuse } from '../terminal/misuse.ts';
import type { Mistake } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visible } from '../terminal/visible.ts';
import type { Register } from './register.ts';

interface ReportOptions extends ArchiveOption {
  base: string;
  head?: string;
  format: 'markdown' | 'json';
  output?: string;
}

/** `archive report`: says what a change does, language by language. */
export function reportCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('report')
    .summary('say what a change does, language by language')
    .description(
      'Says what a change does: texts old and new beside their source, states, coverage, and what the check finds now and did not before.',
    )
    .requiredOption('--base <commit>', 'what to compare with: a branch, a tag or a commit')
    .option('--head <commit>', 'the later commit (default: the files as they are)')
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['markdown', 'json'])
        .default('markdown'),
    )
    .option('--output <file>', 'where to write it (default: print it)')
    .addHelpText(
      'after',
      '\nExamples:\n  archive report --base main\n  archive report --base v1 --head v2 --format json --output report.json',
    );
  register<[ReportOptions]>(command, (options) => run(terminal, options));
}

function run(terminal: Terminal, options: ReportOptions): number {
  const opened = openLocated(terminal, options);
  if (!opened.ok) return opened.exit;
  const store = opened.value;
  const output = options.output === undefined ? undefined : resolve(terminal.cwd, options.output);
  const mistake = output === undefined ? undefined : outputMistake(store, output);
  if (mistake !== undefined) return misuse(terminal, mistake.message, mistake.help);

  const history = openHistory(store.dir);
  if (history === undefined) {
    terminal.err(`archive: There is no git history to compare with in ${visible(store.dir)}.`);
    terminal.err('  Keep the archive in a git repository, with git installed.');
    return EXIT.findings;
  }
  const comparison = openComparison(store, history, options.base, { head: options.head });
  if (!comparison.ok) {
    const [unknown] = comparison.findings;
    return misuse(terminal, unknown?.message ?? '', unknown?.help ?? '');
  }
  const report = makeReport(comparison.value, (files) => examineFiles(store, files).findings);
  const text = write(report, options.format);
  if (output === undefined) terminal.out(text.trimEnd());
  else writeFileSync(output, text);
  return EXIT.ok;
}

function write(report: Report, format: ReportOptions['format']): string {
  return format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : renderReport(report);
}

function outputMistake(store: Store, output: string): Mistake | undefined {
  if (existsSync(output) && statSync(output).isDirectory())
    return { message: `${output} is a folder.`, help: 'Name a file, such as report.md.' };
  const isFile = store.files().some(({ path }) => resolve(store.dir, path) === output);
  if (!isFile && !isOwnFolder(store.dir, output)) return undefined;
  return {
    message: `${output} is where the archive keeps its own files.`,
    help: 'Name a file elsewhere, such as report.md.',
  };
}
