import type { Summary } from './figures.ts';

/** What is reported of all sizes that were measured. */
export interface Result {
  machine: string;
  versions: Readonly<Record<string, string>>;
  runs: number;
  /** By the number of pages. */
  sizes: Readonly<Record<number, Summary>>;
}

/** The figures as a table for each size. */
export function report({ machine, versions, runs, sizes }: Result): string {
  const tables = Object.entries(sizes).flatMap(([pages, summary]) => [
    `${pages} pages of documents`,
    ...table(summary),
    '',
  ]);
  const made = Object.entries(versions).map(([name, version]) => `${name}: ${version}`);
  return [...tables, `medians of ${runs} rounds`, ...made, machine].join('\n');
}

function table({ figures, wrote, ratiosTo }: Summary): string[] {
  const others = Object.keys(ratiosTo);
  const rows = Object.entries(figures).map(([name, { seconds, megabytes }]) => [
    name,
    `${seconds.toFixed(2)} s`,
    megabytes === undefined ? '' : `${Math.round(megabytes)} MB`,
    String(wrote[name]?.files ?? ''),
    wrote[name] === undefined ? '' : `${(wrote[name].bytesPerPage / 1000).toFixed(1)} kB`,
  ]);
  const ratios = others.map((name) => {
    const { cold, edited, unchanged, memory } = ratiosTo[name] ?? {};
    return [`to ${name}`, `${cold}`, `${edited}`, `${unchanged}`, `${memory}`];
  });
  return [
    ...aligned([['', 'took', 'peak', 'files', 'a page'], ...rows]),
    ...aligned([['ratios of ours', 'cold', 'edited', 'unchanged', 'memory'], ...ratios]),
  ];
}

/** Rows as lines: the first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  return rows.map(([first = '', ...others]) =>
    [first.padEnd(30), ...others.map((cell) => cell.padStart(10))].join(' '),
  );
}
