import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { openArchive } from '@archive/store';
import { Side } from '@archive/workflow';

import { compareReleases } from '../index.ts';
import type { Changes } from '../index.ts';

/** The files of an archive, by path; what is `undefined` is taken away. */
export type Files = Readonly<Record<string, object | string | undefined>>;

const archive = {
  id: 'an-archive',
  defaultLanguage: 'it',
  languages: [
    { tag: 'it', name: 'Italiano' },
    { tag: 'fr', name: 'Français' },
  ],
};

/** An archive of one note, written in Italian and translated into French. */
export const NOTE: Files = {
  'archive.json': archive,
  'collections/notes.json': { id: 'notes' },
  'documents/a-note.json': skeleton('a-note'),
  'locales/it/documents/a-note.json': { title: 'Una nota', p1: 'Sei morti.' },
  'locales/fr/documents/a-note.json': { title: 'Une note', p1: 'Six morts.' },
};

/** A document of one paragraph. */
export function skeleton(id: string): object {
  return {
    id,
    collection: 'notes',
    originalLanguage: 'it',
    issued: '2022',
    title: 'title',
    body: [{ type: 'paragraph', id: 'p1' }],
  };
}

/** archive.json with these languages. */
export function archiveIn(...tags: readonly string[]): object {
  return { ...archive, languages: tags.map((tag) => ({ tag, name: tag })) };
}

/** What the change of some files of {@link NOTE} changes. */
export function changed(files: Files): Changes {
  const after = { ...NOTE, ...files };
  return compareReleases(
    { archive: sideOf(NOTE), schemas: new Map() },
    { archive: sideOf(after), schemas: new Map() },
    new Set(Object.keys(files)),
  );
}

/** The archive that some files make. They are read before the folder is taken away again. */
export function sideOf(files: Files): Side {
  const dir = mkdtempSync(join(tmpdir(), 'archive-release-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      if (content === undefined) continue;
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      writeFileSync(join(dir, path), text);
    }
    const opened = openArchive(dir);
    if (!opened.ok) throw new Error(opened.findings[0]?.message);
    const read = opened.value.files().map((file) => {
      const text = opened.value.text(file.path);
      return { ...file, read: () => text };
    });
    return new Side(read);
  } finally {
    rmSync(dir, { recursive: true });
  }
}
