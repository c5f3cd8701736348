import type { styleText } from 'node:util';

/** A colour or weight of text. */
export type Style = Parameters<typeof styleText>[0];

/** Where a command runs and what it talks to. Commands print lines and return exit codes; only the bin exits. */
export interface Terminal {
  /** The folder the caller is in. */
  cwd: string;
  /** Prints lines of the result. */
  out: (text: string) => void;
  /** Prints lines about what went wrong or is going on. */
  err: (text: string) => void;
  /** Styles text for the result, where it is shown on a terminal that has colours. */
  style: (style: Style, text: string) => string;
  /** How many columns a line of the result has; nothing where no terminal shows it. */
  columns: number | undefined;
  /** Overwrites the last line; nothing where no terminal shows it. */
  progress: ((line: string) => void) | undefined;
  /** When the build of this program's own packages began, in a clone: a time stamp in milliseconds. */
  buildStarted: number | undefined;
  /** Waits until the caller asks to stop (Ctrl-C, SIGTERM). */
  stopped: () => Promise<void>;
}

/** What a process's exit code says. */
export const EXIT = { ok: 0, findings: 1, misuse: 2, bug: 70 } as const;
