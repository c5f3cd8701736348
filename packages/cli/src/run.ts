import { CommanderError } from 'commander';

import { makeProgram, understood } from './program.ts';
import type { Mistake } from './terminal/misuse.ts';
import { EXIT } from './terminal/terminal.ts';
import type { Terminal } from './terminal/terminal.ts';
import { visible } from './terminal/visible.ts';

/**
 * Runs one command.
 *
 * @param args What stands after the program's name.
 * @returns The exit code: 0, 1 when something is wrong with the archive or the files, 2 when the
 * command was called wrongly.
 * @example
 * process.exitCode = await run(['check'], processTerminal());
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exit: number = EXIT.ok;
  try {
    const program = await makeProgram(args, terminal, (code) => {
      exit = code;
    });
    await program.parseAsync(understood(args), { from: 'user' });
    return exit;
  } catch (error) {
    // Commander has said what is wrong; help and version are no fault.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.misuse;
    return bug(error, terminal);
  }
}

/** What the system refused, or a fault of the program: no trace, unless it is asked for. */
function bug(error: unknown, terminal: Terminal): number {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'syscall' in error) {
    const { message: said, help } = refusal(error as NodeJS.ErrnoException);
    terminal.err(`archive: ${visible(said)}`);
    terminal.err(`  ${help}`);
    return EXIT.findings;
  }
  terminal.err(`archive: This should not have happened: ${visible(message)}`);
  terminal.err('  Please report it where you got this program, with what ARCHIVE_DEBUG=1 shows.');
  if (process.env['ARCHIVE_DEBUG'] && error instanceof Error) terminal.err(error.stack ?? '');
  return EXIT.bug;
}

function refusal({ message, code, syscall, path = '' }: NodeJS.ErrnoException): Mistake {
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return {
      message:
        path === '' ? 'The disk is full.' : `The disk is full: ${path} could not be written.`,
      help: 'Make room on it, or write to another one, then try again.',
    };
  return {
    message: `The system refused: ${message.includes(path) ? message : `${message} ${path}`}`,
    help:
      syscall === 'listen'
        ? 'Name another port, such as --port 8080.'
        : 'See that you may read and write there, and that the disk has room.',
  };
}
