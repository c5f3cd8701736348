import { Command } from 'commander';

import { buildCommand } from './commands/build.ts';
import { changesetCommand } from './commands/changeset.ts';
import { checkCommand } from './commands/check.ts';
import { diffReleaseCommand } from './commands/diff-release.ts';
import { diffCommand } from './commands/diff.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { markCommand } from './commands/mark.ts';
import { memoryCommand } from './commands/memory.ts';
import { mergeDriverCommand } from './commands/merge-driver.ts';
import { newCommand } from './commands/new.ts';
import type { Register } from './commands/register.ts';
import { reportCommand } from './commands/report.ts';
import { reviewCommand } from './commands/review.ts';
import { serveCommand } from './commands/serve.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';
import { syncCommand } from './commands/sync.ts';
import { refuseEmpty } from './refuse-empty.ts';
import type { Terminal } from './terminal/terminal.ts';
import { visible } from './terminal/visible.ts';
import { version } from './version.ts';

/** The command line with all its commands. A command leaves its exit code with `finish`. */
export function makeProgram(terminal: Terminal, finish: (exit: number) => void): Command {
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
    command.action(async (...args) => finish(await action(...(args as never))));
  };
  initCommand(program, terminal, finish);
  newCommand(program, terminal, register);
  importCommand(program, terminal, register);
  exportCommand(program, terminal, register);
  syncCommand(program, terminal, register);
  statusCommand(program, terminal, register);
  diffCommand(program, terminal, register);
  markCommand(program, terminal, register);
  memoryCommand(program, terminal, register);
  checkCommand(program, terminal, register);
  buildCommand(program, terminal, register);
  serveCommand(program, terminal, register);
  startCommand(program, terminal, register);
  reviewCommand(program, terminal, register);
  reportCommand(program, terminal, register);
  changesetCommand(program, terminal, register);
  diffReleaseCommand(program, terminal, register);
  mergeDriverCommand(program, terminal, register);
  return program;
}

/** Commander's message as this program's: what is wrong, then what to do. */
function explain(text: string): string {
  const [message = '', ...hints] = text.trim().split('\n');
  const said = message.replace(/^error: /, '');
  const hint = hints.join(' ') || 'See what there is with: archive --help';
  return `archive: ${visible(said.charAt(0).toUpperCase() + said.slice(1))}\n  ${visible(hint)}`;
}
