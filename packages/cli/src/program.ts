import { Command } from 'commander';

import type { Register } from './commands/register.ts';
import { refuseEmpty } from './refuse-empty.ts';
import type { Terminal } from './terminal/terminal.ts';
import { visible } from './terminal/visible.ts';
import { version } from './version.ts';

/** Adds a command to the program. */
type AddCommand = (
  program: Command,
  terminal: Terminal,
  register: Register,
  finish: (exit: number) => void,
) => void;

/**
 * The commands in the order of the help. One is loaded when it is asked for: all of them together
 * are hundreds of modules, and would make every command wait for those it has no use for.
 */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  init: async () => {
    const { initCommand } = await import('./commands/init.ts');
    // It has no archive yet that `register` could let its caller name.
    return (program, terminal, _, finish) => initCommand(program, terminal, finish);
  },
  new: async () => (await import('./commands/new.ts')).newCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  sync: async () => (await import('./commands/sync.ts')).syncCommand,
  status: async () => (await import('./commands/status.ts')).statusCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  mark: async () => (await import('./commands/mark.ts')).markCommand,
  memory: async () => (await import('./commands/memory.ts')).memoryCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  build: async () => (await import('./commands/build.ts')).buildCommand,
  package: async () => (await import('./commands/package.ts')).packageCommand,
  dev: async () => (await import('./commands/dev.ts')).devCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  start: async () => (await import('./commands/start.ts')).startCommand,
  review: async () => (await import('./commands/review.ts')).reviewCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  changeset: async () => (await import('./commands/changeset.ts')).changesetCommand,
  'diff-release': async () => (await import('./commands/diff-release.ts')).diffReleaseCommand,
  'merge-driver': async () => (await import('./commands/merge-driver.ts')).mergeDriverCommand,
};

/**
 * The command line for a call: with the command it names, or with all of them when it names none,
 * as the help does and a command that is misspelt. A command leaves its exit code with `finish`.
 */
export async function makeProgram(
  args: readonly string[],
  terminal: Terminal,
  finish: (exit: number) => void,
): Promise<Command> {
  const program = new Command('archive')
    .description('Keeps a multilingual archive: brings pages in, checks them, and makes its site.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help')
    .addHelpText(
      'after',
      '\nThe usual way:\n  archive init my-archive\n  archive import --archive my-archive pages/*.html\n  archive start --archive my-archive',
    )
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
      outputError: (text, write) => write(explain(text)),
    })
    .exitOverride()
    .hook('preAction', (_, command) => refuseEmpty(command));
  const register: Register = (command, action) => {
    command.option('--archive <dir>', 'the archive folder (default: the nearest one upward)');
    // Commander hands over what the command declares: its arguments, then its options.
    command.action(async (...given) => finish(await action(...(given as never))));
  };
  for (const add of await commandsFor(args)) add(program, terminal, register, finish);
  return program;
}

/**
 * A call as it is to be understood: of a command that is not there, `help` would show what all have in
 * common.
 */
export function understood(args: readonly string[]): string[] {
  const [first, second] = args;
  const isUnknown = first === 'help' && second !== undefined && !Object.hasOwn(commands, second);
  return isUnknown && second !== 'help' && !second.startsWith('-') ? [second] : [...args];
}

/** What a call may come to: the command that is its first word, or all. */
async function commandsFor([first = '']: readonly string[]): Promise<AddCommand[]> {
  if (/^(-V|--version)$/.test(first)) return [];
  const named = Object.hasOwn(commands, first) ? commands[first] : undefined;
  return named === undefined
    ? Promise.all(Object.values(commands).map((load) => load()))
    : [await named()];
}

/** Commander's message as this program's: what is wrong, then what to do. */
function explain(text: string): string {
  const [message = '', ...hints] = text.trim().split('\n');
  const said = message.replace(/^error: /, '');
  const hint = hints.join(' ') || 'See what there is with: archive --help';
  return `archive: ${visible(said.charAt(0).toUpperCase() + said.slice(1))}\n  ${visible(hint)}`;
}
