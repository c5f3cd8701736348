import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { openHistory } from '@archive/history';
import type { ChangedFile, History } from '@archive/history';
import type { ReleaseSide } from '@archive/release';
import type { Store } from '@archive/store';
import { Side } from '@archive/workflow';

import { filesOf } from '../check-archive.ts';
import { findWorkspace } from '../find-workspace.ts';

const SCHEMA = /^schemas\/([a-z-]+)\.json$/;

/**
 * An archive as it lies in its folder. In the workspace that makes the schemas, with these; another
 * archive takes them from the packages it depends on, and releases none.
 */
export function sideHere(store: Store): ReleaseSide {
  const folder = join(findWorkspace(store.dir) ?? store.dir, 'schemas');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const schemas = names.flatMap((file) => {
    const name = SCHEMA.exec(`schemas/${file}`)?.[1];
    if (name === undefined) return [];
    return [[name, JSON.parse(readFileSync(join(folder, file), 'utf8'))] as const];
  });
  return { archive: new Side(filesOf(store)), schemas: new Map<string, unknown>(schemas) };
}

/**
 * An archive as a commit has it, with the schemas that the commit has of those that are here, or
 * that have gone since.
 *
 * @param changed The files in which the commit differs from the working tree.
 */
export function sideAt(
  history: History,
  commit: string,
  here: ReleaseSide,
  changed: readonly ChangedFile[],
): ReleaseSide {
  const gone = changed.flatMap(({ path, status }) =>
    status === 'removed' ? (SCHEMA.exec(path)?.[1] ?? []) : [],
  );
  const whole = openHistory(history.root);
  const schemas = [...here.schemas.keys(), ...gone].flatMap((name) => {
    const text = whole?.textAt(commit, `schemas/${name}.json`);
    return text === undefined ? [] : [[name, JSON.parse(text)] as const];
  });
  return {
    archive: new Side(history.filesAt(commit)),
    schemas: new Map<string, unknown>(schemas),
  };
}
