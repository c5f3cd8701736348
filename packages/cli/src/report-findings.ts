import { relative, resolve } from 'node:path';

import type { Finding } from '@archive/schema';

import { codeFrame } from './code-frame.ts';
import { count } from './terminal/count.ts';
import type { Style, Terminal } from './terminal/terminal.ts';
import { visible } from './terminal/visible.ts';

/** How findings are to be shown. */
export interface ReportOptions {
  /** The folder their files are named from. */
  dir: string;
  /** The text of a file, for the lines around a finding. */
  textOf?: (file: string) => string | undefined;
  /** The words that stand beside them, in another language than English. */
  label?: (name: string) => string;
}

const styles: Record<Finding['severity'], Style> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

/** Prints findings, each with its place, the line it stands on, and what to do. */
export function reportFindings(
  terminal: Terminal,
  findings: readonly Finding[],
  { dir, textOf, label = (name) => name }: ReportOptions,
): void {
  for (const finding of findings) {
    const { severity, rule, message, help } = finding;
    const place = placeOf(finding, terminal.cwd, dir);
    const head = `${place}${terminal.style(styles[severity], visible(label(severity)))} ${rule}`;
    const text = finding.file === undefined ? undefined : textOf?.(finding.file);
    const frame = text === undefined ? [] : codeFrame(text, finding);
    const lines = [head, `  ${visible(message)}`, ...frame.map((line) => `    ${line}`)];
    const mark = terminal.style('dim', `${visible(label('help'))}:`);
    terminal.out([...lines, `  ${mark} ${visible(help)}`, ''].join('\n'));
  }
}

/** How many errors, warnings and infos there are, as a phrase. */
export function tally(findings: readonly Finding[]): string {
  const number = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [number('error'), number('warning'), number('info')];
  const parts = [errors === 0 ? 'no errors' : count(errors, 'error')];
  if (warnings > 0) parts.push(count(warnings, 'warning'));
  if (infos > 0) parts.push(count(infos, 'info'));
  return parts.join(', ');
}

/** Whether an error is among the findings. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** Where a finding is, as editors and terminals follow it: `path:line:column: `. */
export function placeOf({ file, line, column }: Finding, cwd: string, dir: string): string {
  if (file === undefined) return '';
  const path = visible(relative(cwd, resolve(dir, file)) || file);
  return line === undefined ? `${path}: ` : `${path}:${line}:${column ?? 1}: `;
}
