import type { ImportFinding } from '../finding.ts';

/** Says that a table lost its shape. */
export function flattenedTable(
  file: string,
  rows: number,
  line: number | undefined,
): ImportFinding {
  return {
    rule: 'table-flattened',
    severity: 'warning',
    message: `A table of ${rows} ${rows === 1 ? 'row' : 'rows'} in ${file} was read as paragraphs, one a cell.`,
    help: 'Documents have no tables: turn it into a list, or give it as a figure.',
    file,
    line,
  };
}
