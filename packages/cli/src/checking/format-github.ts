import { join, relative, sep } from 'node:path';

import type { Finding } from '@archive/schema';

import { visible } from '../terminal/visible.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * A finding as a workflow command of GitHub Actions, which shows it beside the line in a pull
 * request. Source: "Workflow commands for GitHub Actions", and the escaping of @actions/core.
 *
 * @param dir The folder that its file is named from.
 * @param root The folder that GitHub names files from.
 * @example
 * formatGithub(finding, '/repo/content', '/repo');
 * // '::error title=note-call,file=content/…/a.json,line=4,col=12,endLine=4,endColumn=17::The note …'
 */
export function formatGithub(finding: Finding, dir: string, root: string): string {
  const { severity, rule, message, help, file, line, column, endLine, endColumn } = finding;
  const properties: [name: string, value: string | number | undefined][] = [['title', rule]];
  if (file !== undefined) {
    const path = relative(root, join(dir, file)).replaceAll(sep, '/');
    properties.push(['file', path], ['line', line]);
    // GitHub refuses columns of a place that goes over several lines.
    if (endLine === undefined || endLine === line)
      properties.push(['col', column], ['endLine', endLine], ['endColumn', endColumn]);
    else properties.push(['endLine', endLine]);
  }
  const said = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${COMMANDS[severity]} ${said.join(',')}::${escapeData(`${message} ${help}`)}`;
}

function escapeData(text: string): string {
  return visible(text.replaceAll('\n', ' ')).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
