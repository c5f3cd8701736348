import { resolve } from 'node:path';

import { decodeText } from '@archive/exchange';
import type { ReturnedChange } from '@archive/exchange';

import { readBytes } from '../read-bytes.ts';
import { reportFindings } from '../report-findings.ts';
import { count, figure } from '../terminal/count.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { beginning, visible } from '../terminal/visible.ts';
import type { ImportedBundle } from './import-bundle.ts';
import type { TakenDocument } from './take-file.ts';

const LISTED = 12;

/** Prints what became of one file that came back. */
export function reportBundle(terminal: Terminal, imported: ImportedBundle, dryRun: boolean): void {
  const file = visible(imported.file);
  if (imported.status === 'refused')
    terminal.out(`${file}: ${terminal.style('red', 'not imported')}`);
  else if (imported.status === 'unchanged')
    terminal.out(
      `${file}: ${conflictsIn(imported) > 0 ? 'nothing was taken.' : 'nothing in it is new.'}`,
    );
  else
    for (const document of imported.documents) {
      if (document.changes.length === 0) continue;
      terminal.out(`${file}: ${terminal.style('bold', headline(document, dryRun))}`);
      for (const line of changeLines(document.changes)) terminal.out(`  ${line}`);
    }
  reportFindings(terminal, imported.findings, {
    dir: terminal.cwd,
    textOf: (name) => textOf(resolve(terminal.cwd, name), name),
  });
}

/** The figures of several files, for programs. */
export function bundleReport(results: readonly ImportedBundle[], dryRun: boolean): object {
  const summary = { ...numbers(results), conflicts: conflictsOf(results) };
  return { dryRun, summary, files: results };
}

/** The figures of several files, as a sentence. */
export function bundleSummary(results: readonly ImportedBundle[], dryRun: boolean): string {
  const { imported, unchanged, refused } = numbers(results);
  const dry = dryRun ? ' Nothing was written (--dry-run).' : '';
  const conflicts = conflictsOf(results);
  const kept =
    conflicts === 0
      ? ''
      : ` ${count(conflicts, 'text')} changed in the archive too: kept as the archive has ${conflicts === 1 ? 'it' : 'them'}.`;
  return `${count(results.length, 'file')}: ${figure(imported)} imported, ${figure(unchanged)} unchanged, ${figure(refused)} not imported.${kept}${dry}`;
}

/** How many texts both the archive and files changed. */
function conflictsOf(results: readonly ImportedBundle[]): number {
  return results.reduce((sum, result) => sum + conflictsIn(result), 0);
}

function conflictsIn({ findings }: ImportedBundle): number {
  return findings.filter(({ rule }) => rule === 'exchange-conflict').length;
}

function numbers(results: readonly ImportedBundle[]): Record<ImportedBundle['status'], number> {
  const number = (status: ImportedBundle['status']): number =>
    results.filter((result) => result.status === status).length;
  return {
    imported: number('imported'),
    unchanged: number('unchanged'),
    refused: number('refused'),
  };
}

function headline({ document, language, changes }: TakenDocument, dryRun: boolean): string {
  const texts = changes.filter(({ text }) => text !== undefined).length;
  const others = changes.length - texts;
  const parts = [
    ...(texts > 0 ? [`${count(texts, 'text')} changed`] : []),
    ...(others > 0 ? [`${figure(others)} with another state or comment`] : []),
  ];
  return `${document} in ${language}: ${dryRun ? 'would have ' : ''}${parts.join(', ')}`;
}

function changeLines(changes: readonly ReturnedChange[]): string[] {
  const lines = changes.slice(0, LISTED).map(changeLine);
  const more = changes.length - lines.length;
  return more === 0 ? lines : [...lines, `and ${figure(more)} more (--json lists all)`];
}

function changeLine({ segment, text, state, valid, comment }: ReturnedChange): string {
  const parts = [
    ...(text === undefined ? [] : [`"${beginning(text.after, 48)}"`]),
    ...(valid === true ? ['still holds'] : []),
    ...(state === undefined ? [] : [`${state.before} → ${state.after}`]),
    ...(comment === undefined ? [] : [`comment "${beginning(comment, 32)}"`]),
  ];
  return `${segment}: ${parts.join(', ')}`;
}

function textOf(path: string, name: string): string | undefined {
  const bytes = readBytes(path, name);
  if (!bytes.ok) return undefined;
  const text = decodeText(bytes.value, name);
  return text.ok ? text.value : undefined;
}
