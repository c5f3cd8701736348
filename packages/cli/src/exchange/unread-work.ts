import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { readFile } from '@archive/exchange';
import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';

import { readBytes } from '../read-bytes.ts';
import { takeFile } from './take-file.ts';
import type { TakenFile } from './take-file.ts';

const NOT_TAKEN: readonly string[] = ['exchange-conflict', 'exchange-state'];

/**
 * Finds files of an earlier export that a new one would overwrite though somebody worked in them:
 * they say something that the archive does not.
 *
 * @param files New files by name.
 */
export function unreadWork(
  store: Store,
  folder: string,
  files: ReadonlyMap<string, string>,
): Finding[] {
  return [...files].flatMap(([name, text]) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [];
    const bytes = readBytes(path, name);
    if (!bytes.ok) return bytes.findings;
    if (Buffer.from(bytes.value).equals(Buffer.from(text))) return [];
    const read = readFile(bytes.value, path);
    const taken = read.ok ? takeFile(store, read.value, path, {}) : read;
    return taken.ok && !holdsWork(taken.value) ? [] : [inTheWay(path)];
  });
}

/** Whether a file says something that is to be taken, or that could not be. */
function holdsWork({ documents, findings }: TakenFile): boolean {
  return (
    documents.some(({ changes }) => changes.length > 0) ||
    findings.some(({ rule }) => NOT_TAKEN.includes(rule))
  );
}

function inTheWay(file: string): Finding {
  return {
    rule: 'exchange-overwrite',
    severity: 'error',
    message: 'The file is there already, and holds work that the archive does not have.',
    help: 'Bring it in with: archive import --bundle FILE. Or name another folder, or overwrite it with --force.',
    file,
  };
}
