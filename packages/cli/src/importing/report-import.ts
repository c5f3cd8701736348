import type { Pair, Report } from '@archive/import';
import type { Finding } from '@archive/schema';

import { count, figure } from '../terminal/count.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { beginning, visible } from '../terminal/visible.ts';
import type { Imported } from './import-page.ts';

const LISTED = 12;

/** Prints what became of one file. */
export function reportImport(terminal: Terminal, imported: Imported, dryRun: boolean): void {
  const file = visible(imported.file);
  if (imported.status === 'unchanged') {
    const language = imported.language === undefined ? '' : ` (${imported.language})`;
    terminal.out(`${file}: imported before as ${imported.document}${language}; nothing changed.`);
    for (const warning of imported.warnings) {
      terminal.out(`  ${terminal.style('yellow', 'warning')}: ${said(warning)}`);
      terminal.out(`  help: ${visible(warning.help)}`);
    }
    return;
  }
  if (imported.status === 'refused') {
    terminal.out(`${file}: ${terminal.style('red', 'not imported')}`);
    terminal.out(imported.findings.flatMap((finding) => findingLines(finding)).join('\n'));
    return;
  }
  const verb = dryRun ? 'would become' : 'imported as';
  terminal.out(`${file}: ${verb} ${terminal.style('bold', imported.document)}`);
  for (const line of reportLines(imported.report, dryRun ? [] : imported.written))
    terminal.out(`  ${line}`);
  for (const warning of imported.report.warnings)
    terminal.out(`  ${terminal.style('yellow', 'warning')}: ${said(warning)}`);
}

/** Whether a person should look at how a translation's texts were paired with the original's. */
export function isDoubtful({ pairs, warnings }: Report): boolean {
  const isDoubt = ({ rule }: Finding): boolean =>
    rule === 'no-counterpart' || rule === 'low-confidence';
  return (
    pairs !== undefined && (warnings.some(isDoubt) || pairs.some(({ type }) => type !== '1-1'))
  );
}

function findingLines(finding: Finding): string[] {
  return [`  ${said(finding)}`, `  help: ${visible(finding.help)}`];
}

function said({ line, message }: Finding): string {
  return `${line === undefined ? '' : `line ${line}: `}${visible(message)}`;
}

function reportLines(report: Report, written: readonly string[]): string[] {
  const { characters, leftOut, pairs } = report;
  const blocks = Object.entries(report.blocks).filter(([, number]) => number > 0);
  return [
    `"${beginning(report.title)}", ${report.collection}, ${report.language}, issued ${report.issued} (${report.kind}, ${report.charset})`,
    `${count(characters.total, 'character')}: ${figure(characters.inSegments)} in segments, ${figure(characters.recognised)} recognised, ${figure(characters.leftOut)} left out, ${figure(characters.whiteSpace)} white space`,
    `blocks: ${blocks.map(([name, number]) => `${name} ${figure(number)}`).join(', ')}`,
    ...some(leftOut, (out) => {
      const line = out.line === undefined ? '' : `, line ${out.line}`;
      return `left out: "${beginning(out.text)}" (${out.reason}${line})`;
    }),
    ...some(pairs ?? [], pairLine),
    ...(written.length === 0 ? [] : [`wrote ${written.join(', ')}`]),
  ];
}

function pairLine({ type, source, target, confidence }: Pair): string {
  const texts = target.map((text) => `"${beginning(text, 40)}"`).join(' + ');
  return `${type} ${source.join(' + ') || '(nothing)'} = ${texts || '(nothing)'}, confidence ${confidence.toFixed(2)}`;
}

function some<T>(entries: readonly T[], line: (entry: T) => string): string[] {
  const lines = entries.slice(0, LISTED).map(line);
  const more = entries.length - lines.length;
  return more === 0 ? lines : [...lines, `and ${figure(more)} more (--json lists all)`];
}
