import { readFileSync } from 'node:fs';

import { kindNames, type Kind } from '../../scripts/schema-files.ts';

export { kindNames, type Kind };

/** Text of the file of a kind that uses everything its schema knows. */
export function fixtureText(kind: Kind): string {
  return readFileSync(new URL(`../../fixtures/${kind}.json`, import.meta.url), 'utf8');
}

/** Reads a file of this workspace, the path counted from its root. */
export function workspaceFile(path: string): string {
  return readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
}
