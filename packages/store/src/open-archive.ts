import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { read } from '@archive/schema';
import type { Outcome } from '@archive/schema';

import { ArchiveFolder } from './archive-folder.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { Store } from './store.ts';
import { unreadable } from './unreadable.ts';

/** How to open an archive. */
export interface OpenOptions {
  /**
   * The folder of the archive whose interface words are inherited: the starter's, for an archive
   * of one's own. It may be the archive itself.
   */
  base?: string;
  /** What files held when they were last parsed, for a program that opens the archive again and again. */
  parsed?: ParsedFiles;
  /** Whether nothing will be written: files are read more quickly then, and nothing is kept of them. */
  readOnly?: boolean;
}

/**
 * Opens an archive folder. Only archive.json is read, and must be right; every other file is read
 * when it is asked for.
 *
 * @param dir A folder with an archive.json.
 * @returns The store, or what is wrong with the folder (`archive-missing`) or with archive.json.
 * @example
 * const opened = openArchive('my-archive');
 * if (opened.ok) for (const id of opened.value.documentIds()) console.log(id);
 */
export function openArchive(dir: string, options: OpenOptions = {}): Outcome<Store> {
  const { parsed, readOnly = false } = options;
  const opened = openAlone(dir, readOnly);
  if (!opened.ok) return opened;
  const { folder, archive, stamp } = opened.value;
  if (options.base === undefined)
    return { ok: true, value: new Store(folder, archive, { stamp, parsed }) };

  const base = openAlone(options.base, readOnly);
  if (!base.ok) return base;
  const isSame = base.value.folder.root === folder.root;
  const inherited = isSame
    ? undefined
    : new Store(base.value.folder, base.value.archive, { stamp: base.value.stamp, parsed });
  return { ok: true, value: new Store(folder, archive, { stamp, base: inherited, parsed }) };
}

interface Opened {
  folder: ArchiveFolder;
  archive: ConstructorParameters<typeof Store>[1];
  /** Of archive.json. */
  stamp: string;
}

function openAlone(dir: string, readOnly: boolean): Outcome<Opened> {
  if (!existsSync(join(dir, 'archive.json')))
    return {
      ok: false,
      findings: [
        {
          rule: 'archive-missing',
          severity: 'error',
          message: `There is no archive.json in ${resolve(dir)}.`,
          help: 'Name a folder that holds an archive, or start one with `archive init`.',
        },
      ],
    };
  const folder = new ArchiveFolder(dir, readOnly);
  // Looked at before it is read: what changes in between is then seen as a change.
  const stamp = folder.stamp('archive.json');
  const text = folder.text('archive.json');
  if (!text.ok) return { ok: false, findings: [unreadable('archive.json', text)] };
  const archive = read('archive', text.value, 'archive.json');
  return archive.ok ? { ok: true, value: { folder, archive: archive.value, stamp } } : archive;
}
