import { EXIT } from './terminal.ts';
import type { Terminal } from './terminal.ts';
import { visible } from './visible.ts';

/** What the caller got wrong, in one sentence, and what to do. */
export interface Mistake {
  message: string;
  help: string;
}

/** Says that the command was called wrongly, and what to do; returns the exit code for that. */
export function misuse(terminal: Terminal, message: string, help: string): number {
  terminal.err(`archive: ${visible(message)}`);
  terminal.err(`  ${visible(help)}`);
  return EXIT.misuse;
}
