import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Finding } from '@archive/schema';
import { findArchive, openArchive } from '@archive/store';
import type { Store } from '@archive/store';

import { findWorkspace } from './find-workspace.ts';
import { reportFindings } from './report-findings.ts';
import { misuse } from './terminal/misuse.ts';
import { shellWord } from './terminal/shell-word.ts';
import { EXIT } from './terminal/terminal.ts';
import type { Terminal } from './terminal/terminal.ts';

/** An option that every command takes. */
export interface ArchiveOption {
  /** The archive folder, where the caller names one. */
  archive?: string;
}

type Found<T> = { ok: true; value: T } | { ok: false; exit: number };

/** The starter archive, whose interface words every archive inherits. */
export function starterDir(): string {
  return dirname(fileURLToPath(import.meta.resolve('@archive/content/package.json')));
}

/**
 * The archive a command is for: the one named; else the nearest upward; else, in a clone of the
 * workspace, the archive that the workspace is for.
 */
function locateArchive(terminal: Terminal, { archive }: ArchiveOption): Found<string> {
  if (archive !== undefined) {
    const named = resolve(terminal.cwd, archive);
    const dir = basename(named) === 'archive.json' ? dirname(named) : named;
    if (existsSync(join(dir, 'archive.json'))) return { ok: true, value: dir };
    const exit = misuse(
      terminal,
      `There is no archive in ${archive}: it holds no archive.json.`,
      `Start one there with: archive init ${shellWord(archive)}`,
    );
    return { ok: false, exit };
  }
  const found = findArchive(terminal.cwd) ?? workspaceArchive(terminal.cwd);
  if (found !== undefined) return { ok: true, value: found };
  const exit = misuse(
    terminal,
    'No archive was found in this folder or above it.',
    'Name one with --archive DIR, or start one with: archive init DIR',
  );
  return { ok: false, exit };
}

/**
 * Finds and opens the archive a command is for; says what stands in the way.
 *
 * @param report Says what is wrong with the archive; where left out, as people read it.
 */
export function openLocated(
  terminal: Terminal,
  option: ArchiveOption,
  report = (findings: readonly Finding[], dir: string): void =>
    reportFindings(terminal, findings, { dir }),
): Found<Store> {
  const located = locateArchive(terminal, option);
  if (!located.ok) return located;
  const opened = openArchive(located.value, { base: starterDir() });
  if (opened.ok) return opened;
  report(opened.findings, located.value);
  return { ok: false, exit: EXIT.findings };
}

function workspaceArchive(from: string): string | undefined {
  const root = findWorkspace(from);
  const dir = root && join(root, 'packages', 'content');
  return dir && existsSync(join(dir, 'archive.json')) ? dir : undefined;
}
