import type { Bundling } from './bundling.ts';
import type { Compiling } from './compiling.ts';
import type { Importable } from './importable.ts';
import type { Size } from './installed.ts';
import type { Loading } from './loading.ts';
import type { Renames } from './renames.ts';

/** All that is measured of one subject. */
export interface Measured {
  package: string;
  version: string;
  item: string;
  installed: Size;
  loading: Loading;
  bundling: Bundling;
  compiling: Compiling;
  renames: Renames;
  importable: Importable;
}

/** What an item costs: a table in Markdown, a row for each subject. */
export function costs(measured: readonly Measured[]): string {
  const rows = measured.map(({ item, loading, bundling }) => [
    item,
    `${number(loading.ms, 1)} ms`,
    number(loading.timesFirst, 2),
    `${number(loading.cpuMs, 1)} ms`,
    number(loading.timesNothing, 2),
    bytes(loading.heapBytes),
    bytes(bundling.textBytes),
    bytes(bundling.esbuildBytes),
    bytes(bundling.rollupBytes),
  ]);
  const head = [
    'one item',
    'load it',
    'times ours',
    'of processor',
    'program',
    'heap',
    'its text',
    'esbuild',
    'Rollup',
  ];
  return table([head, rule(head), ...rows]);
}

/** What a package is and says: a table in Markdown, a row for each package. */
export function qualities(measured: readonly Measured[]): string {
  // Those of one package differ in the item alone.
  const first = new Map(measured.toReversed().map((each) => [each.package, each]));
  const packages = measured.filter((each) => first.get(each.package) === each);
  const rows = packages.map(({ installed, compiling, renames, importable, ...each }) => [
    `${each.package} ${each.version}`,
    `${bytes(installed.bytes)}, ${number(installed.files, 0)} files`,
    yes(compiling.caught),
    `${renames.followed} of ${renames.gone}`,
    yes(importable.changes.length > 0),
    yes(importable.schemas.length > 0),
  ]);
  const head = [
    'package',
    'installed',
    'wrong id caught',
    'renames followed',
    'changes as data',
    'schema exported',
  ];
  return table([head, rule(head), ...rows]);
}

/** Bytes as people say them: 10 kB are 10,000. */
export function bytes(count: number): string {
  if (count >= 1e6) return `${number(count / 1e6, 1)} MB`;
  return `${number(count / 1000, 1)} kB`;
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function rule(head: readonly string[]): string[] {
  return head.map((_, at) => (at === 0 ? '---' : '---:'));
}

function number(value: number, digits: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

function yes(is: boolean): string {
  return is ? 'yes' : 'no';
}
