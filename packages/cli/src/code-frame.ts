import type { Finding } from '@archive/schema';

import { visible } from './terminal/visible.ts';

const WIDTH = 88;

/** The line a finding stands on, cut to what fits beside a terminal's edge, and a mark under its place. */
export function codeFrame(text: string, { line, column, endLine, endColumn }: Finding): string[] {
  if (line === undefined || column === undefined) return [];
  const whole = text.split('\n', line)[line - 1]?.replace(/\r$/, '');
  if (whole === undefined || whole.trim() === '') return [];

  const end = endLine === line && endColumn !== undefined ? endColumn : column + 1;
  // A place far along a long line is shown with what stands before it.
  const start = column > WIDTH - 20 ? column - 1 - Math.floor(WIDTH / 3) : 0;
  const shown = whole.slice(start, start + WIDTH);
  const before = start > 0 ? '…' : '';
  const after = start + WIDTH < whole.length ? '…' : '';
  const gutter = String(line);
  const indent = ' '.repeat(before.length + column - 1 - start);
  const length = Math.max(1, Math.min(end - column, shown.length - (column - 1 - start)));
  return [
    `${gutter} | ${before}${visible(shown)}${after}`,
    `${' '.repeat(gutter.length)} | ${indent}${'^'.repeat(length)}`,
  ];
}
