import { rules } from '@archive/checks';
import type { Rule } from '@archive/checks';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';

import { checkFiles } from '../checking/check-files.ts';
import type { Asked } from '../checking/check-files.ts';
import { FORMATS } from '../checking/formats.ts';
import type { Format } from '../checking/formats.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { misuse } from '../terminal/misuse.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Register } from './register.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

interface CheckOptions extends ArchiveOption {
  format: Format;
  severity?: (typeof SEVERITIES)[number];
  all?: boolean;
  rule?: Rule[];
  lang?: string;
  fix?: boolean;
  dryRun?: boolean;
}

/** `archive check`: says what is wrong with the archive, and where, and puts right what it can. */
export function checkCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('check')
    .summary('say what is wrong, and where')
    .description(
      'Checks the archive and says what is wrong, with file, line and column, and what to do.',
    )
    .argument('[file...]', 'show the findings in these files alone')
    .addOption(
      new Option('--format <format>', 'how to print findings').choices(FORMATS).default('pretty'),
    )
    .addOption(
      new Option('--severity <severity>', 'show what is at least so grave (default: warning)')
        .choices(SEVERITIES)
        .conflicts('all'),
    )
    .option('--all', 'show infos too, such as what is still to be translated')
    .option('--rule <id...>', 'hold the archive to these rules alone', addRule)
    .option('--lang <tag>', 'the language to say it in (default: that of your environment)')
    .option('--fix', 'put right what has one right answer')
    .option('--dry-run', 'with --fix: say what would be done, and write nothing')
    .addHelpText(
      'after',
      '\nExamples:\n  archive check\n  archive check --fix --dry-run\n  archive check --rule note-call --all --lang fr\n\nRules:\n' +
        inLines(rules.map(({ id }) => id)),
    );
  register<[string[], CheckOptions]>(command, (files, options) => run(terminal, files, options));
}

function run(
  terminal: Terminal,
  files: readonly string[],
  options: CheckOptions,
): number | Promise<number> {
  if (options.dryRun === true && options.fix !== true)
    return misuse(terminal, '--dry-run goes with --fix.', 'Checking alone never writes anything.');
  const asked: Asked = {
    ...options,
    files,
    rules: options.rule,
    // What another program reads is complete, unless less was asked for.
    severity: options.all || options.format === 'json' ? 'info' : 'warning',
  };
  if (options.severity !== undefined) asked.severity = options.severity;
  return checkFiles(terminal, asked);
}

function addRule(id: string, before: Rule[] = []): Rule[] {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined)
    throw new InvalidArgumentError(`"${id}" is no rule.\nThey are listed by: archive check --help`);
  return [...before, rule];
}

/** Words in lines of some eighty characters. */
function inLines(words: readonly string[]): string {
  return words
    .join(', ')
    .replaceAll(/(.{1,76})(?: |$)/g, '  $1\n')
    .trimEnd();
}
