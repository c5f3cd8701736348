import { CommanderError } from 'commander';

import { makeProgram } from './program.ts';
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
    await program.parseAsync([...args], { from: 'user' });
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
    terminal.err(`archive: The system refused: ${visible(message)}`);
    terminal.err(
      error.syscall === 'listen'
        ? '  Name another port, such as --port 8080.'
        : '  See that you may read and write there, and that the disk has room.',
    );
    return EXIT.findings;
  }
  terminal.err(`archive: This should not have happened: ${visible(message)}`);
  terminal.err('  Please report it where you got this program, with what ARCHIVE_DEBUG=1 shows.');
  if (process.env['ARCHIVE_DEBUG'] && error instanceof Error) terminal.err(error.stack ?? '');
  return EXIT.bug;
}
