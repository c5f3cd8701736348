import type { Command } from 'commander';

/** What a command does: its arguments and options go in, the exit code comes out. */
type Action<Arguments extends unknown[]> = (...args: Arguments) => number | Promise<number>;

/** Gives a command the options that all have, and its action. */
export type Register = <Arguments extends unknown[]>(
  command: Command,
  action: Action<Arguments>,
) => void;
