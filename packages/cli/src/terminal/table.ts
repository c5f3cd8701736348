import stringWidth from 'string-width';

/** A column of a table. */
export interface Column {
  /** What it is called, over as many lines as a narrow column needs; none for a table without heads. */
  head: readonly string[];
  align: 'start' | 'end';
  /** Where the table would be too wide, this column gives way. */
  shrinks?: boolean;
}

const GAP = 2;
const LEAST = 8;

/**
 * Lays out a table for a terminal: characters of Chinese, Japanese and Korean take two columns,
 * combining marks none.
 *
 * @param width - columns it may take
 * @returns its lines, the heads first
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const widths = columns.map(({ head }, index) => {
    const texts = [...head, ...rows.map((row) => row[index] ?? '')];
    return texts.reduce((widest, text) => Math.max(widest, stringWidth(text)), 0);
  });
  const total = widths.reduce((sum, each) => sum + each + GAP, -GAP);
  const flexible = columns.findIndex(({ shrinks }) => shrinks === true);
  if (total > width && flexible !== -1)
    widths[flexible] = Math.max(LEAST, (widths[flexible] ?? 0) - (total - width));
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => cell(cells[index] ?? '', widths[index] ?? 0, align))
      .join(' '.repeat(GAP))
      .trimEnd();

  const height = Math.max(...columns.map(({ head }) => head.length));
  // Short heads stand at the bottom.
  const heads = Array.from({ length: height }, (_, row) =>
    line(columns.map(({ head }) => head[row - height + head.length] ?? '')),
  );
  return [...heads, ...rows.map(line)];
}

function cell(text: string, width: number, align: Column['align']): string {
  const shown = shortened(text, width);
  const space = ' '.repeat(Math.max(0, width - stringWidth(shown)));
  return align === 'end' ? space + shown : shown + space;
}

/** The beginning of a text that fits. */
function shortened(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let shown = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(shown + segment) > width - 1) break;
    shown += segment;
  }
  return `${shown}…`;
}
