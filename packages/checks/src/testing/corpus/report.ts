import type { Finding } from '@archive/schema';

import { type Fault, fileOf } from './fault.ts';
import type { Measured } from './measure.ts';

/** What was measured, as lines to read. */
export function reportOf({ before, found, missed, beside, elsewhere }: Measured): string {
  const total = found.length + missed.length;
  const share = ((100 * found.length) / Math.max(1, total)).toFixed(1);
  const alarms = elsewhere.filter(({ severity }) => severity !== 'info');
  const warnings = before.filter(({ severity }) => severity !== 'info');
  return [
    `${found.length} of ${total} planted faults are found: ${share} %.`,
    ...missed.map((fault) => `  missed: ${lineOf(fault)}`),
    `${alarms.length} warnings or errors, and ${elsewhere.length - alarms.length} infos, are false alarms: they stand where nothing was planted.`,
    ...elsewhere.map((finding) => `  ${foundAt(finding)}`),
    `${beside.length} more findings stand where a fault was planted: ${countsOf(beside)}.`,
    `Without faults, the archive has ${warnings.length} warnings or errors and ${before.length - warnings.length} infos.`,
    ...warnings.map((finding) => `  ${foundAt(finding)}`),
  ].join('\n');
}

function lineOf(fault: Fault): string {
  const place = 'file' in fault ? '' : ` ${fault.segment}`;
  return `${fault.rule} ${fileOf(fault)}${place}: "${fault.from ?? ''}" > "${fault.to ?? ''}"`;
}

function foundAt({ severity, rule, file, line, segment, message }: Finding): string {
  return `${severity} ${rule} ${file}:${line} ${segment ?? ''}: ${message}`;
}

function countsOf(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  return sorted.map(([rule, count]) => `${rule} ${count}`).join(', ');
}
