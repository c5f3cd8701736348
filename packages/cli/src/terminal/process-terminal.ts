import { styleText } from 'node:util';

import type { Terminal } from './terminal.ts';

const CLEAR = '\r\u001B[2K';

/** The terminal, pipes or files this process was started with. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let open = false;
  const clear = (): void => {
    if (open) stderr.write(CLEAR);
    open = false;
  };
  return {
    cwd: process.cwd(),
    out(text) {
      clear();
      stdout.write(`${text}\n`);
    },
    err(text) {
      clear();
      stderr.write(`${text}\n`);
    },
    style: (style, text) => styleText(style, text, { stream: stdout, validateStream: true }),
    columns: stdout.isTTY ? stdout.columns : undefined,
    progress: stderr.isTTY
      ? (line) => {
          open = line !== '';
          stderr.write(CLEAR + line.slice(0, (stderr.columns || 80) - 1));
        }
      : undefined,
    // Said by tools/run-archive.ts.
    buildStarted: Number(process.env['ARCHIVE_BUILD_STARTED']) || undefined,
    stopped: () =>
      new Promise((resolve) => {
        const stop = (): void => {
          // Whoever started this may pass on a Ctrl-C that arrived here too: it is the same one.
          setTimeout(() => {
            for (const signal of SIGNALS) process.off(signal, stop);
          }, SAME_SIGNAL_MS).unref();
          clear();
          resolve();
        };
        for (const signal of SIGNALS) process.on(signal, stop);
      }),
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const SAME_SIGNAL_MS = 1000;
