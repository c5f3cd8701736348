import { join, relative } from 'node:path';

import type { Change } from '@archive/store';

import { reportFindings } from './report-findings.ts';
import { EXIT } from './terminal/terminal.ts';
import type { Terminal } from './terminal/terminal.ts';
import { visible } from './terminal/visible.ts';

/** Carries out a set of changes and lists the files that were written; returns the exit code. */
export function commitChange(terminal: Terminal, dir: string, change: Change): number {
  const done = change.commit();
  if (!done.ok) {
    reportFindings(terminal, done.findings, { dir });
    return EXIT.findings;
  }
  for (const path of done.value.written)
    terminal.out(`Wrote ${visible(relative(terminal.cwd, join(dir, path)) || path)}`);
  return EXIT.ok;
}
