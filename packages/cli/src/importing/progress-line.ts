import { beginning } from '../terminal/visible.ts';

const WIDTH = 24;

/**
 * One line that shows how far many files have come.
 *
 * @example
 * progressLine(3, 12, 'kazakhstan.html'); // '[######                  ] 3/12 kazakhstan.html'
 */
export function progressLine(done: number, total: number, file: string): string {
  const filled = Math.round((done / total) * WIDTH);
  return `[${'#'.repeat(filled).padEnd(WIDTH)}] ${done}/${total} ${beginning(file, 40)}`;
}
