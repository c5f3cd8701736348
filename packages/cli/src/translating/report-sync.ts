import type { LedgerChange } from '@archive/translation';
import type { LedgerReport, SyncedArchive } from '@archive/workflow';

import { count } from '../terminal/count.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visible } from '../terminal/visible.ts';

const words: Readonly<Record<LedgerChange['type'], string>> = {
  new: 'new',
  edited: 'edited',
  outdated: 'now outdated',
  healed: 'no longer outdated',
  removed: 'taken away',
  unneeded: 'needs no record',
};

const MOST_SHOWN = 8;

/** Prints what a sync did to each ledger, then what that comes to. */
export function reportSync(terminal: Terminal, synced: SyncedArchive, dryRun: boolean): void {
  for (const report of synced.reports) {
    const lines = linesOf(report);
    if (lines.length === 0) continue;
    terminal.out(terminal.style('bold', `${report.language}  ${report.document}`));
    for (const line of lines) terminal.out(`  ${visible(line)}`);
  }
  terminal.out(summary(synced, dryRun));
}

function linesOf({ changes, dropped, lost }: LedgerReport): string[] {
  const lines: string[] = [];
  const list = (what: string, of: readonly { segment: string }[]): void => {
    if (of.length > 0) lines.push(`${what}: ${some(of.map(({ segment }) => segment))}`);
  };
  for (const [type, what] of Object.entries(words))
    list(
      what,
      changes.filter((change) => change.type === type),
    );
  list(
    'were outdated; edited, they count as up to date',
    changes.filter(({ wasOutdated }) => wasOutdated === true),
  );
  if (dropped > 0) lines.push(`dropped: ${count(dropped, 'obsolete text')}`);
  list('what it once said is not known', lost);
  return lines;
}

function some(segments: readonly string[]): string {
  const shown = segments.slice(0, MOST_SHOWN).join(', ');
  const more = segments.length - MOST_SHOWN;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function summary({ reports, written, removed, findings }: SyncedArchive, dryRun: boolean): string {
  const files = written.length + removed.length;
  if (files === 0 && findings.length > 0) return 'Nothing was written.';
  if (files === 0) return 'The ledgers are in line with the texts: nothing to do.';
  const changes = reports.reduce((sum, report) => sum + report.changes.length + report.dropped, 0);
  const done = `${count(changes, 'change')} in ${count(files, 'ledger')}`;
  return dryRun ? `${done}. Nothing was written (--dry-run).` : `${done}.`;
}
