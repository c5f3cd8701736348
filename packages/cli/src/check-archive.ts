import { examine } from '@archive/checks';
import type { CheckedFile, Examination, Rule } from '@archive/checks';
import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';

import { openStarter } from './scaffold/starter.ts';

/** Everything that is wrong with an archive. */
export function checkArchive(store: Store): Finding[] {
  return examineFiles(store, filesOf(store)).findings;
}

/** Holds files of an archive to rules; to all of them where none are named. */
export function examineFiles(
  store: Store,
  files: readonly CheckedFile[],
  rules?: readonly Rule[],
): Examination {
  return examine(files, { rules, base: inherited(store) });
}

/** The files of an archive, as checks read them. */
export function filesOf(store: Store): CheckedFile[] {
  return store.files().map((file) => ({ ...file, read: () => store.text(file.path) }));
}

/** The words of the starter archive, which every other inherits. */
export function inherited(store: Store): CheckedFile[] {
  const starter = openStarter();
  if (starter.dir === store.dir) return [];
  return filesOf(starter).filter(({ kind }) => kind === 'archive' || kind === 'interface');
}

/** The text of a file, for showing the line of a finding; the last one is kept. */
export function textsOf(files: readonly CheckedFile[]): (file: string) => string | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  let last: { file: string; text: string | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) {
      const read = byPath.get(file)?.read();
      last = { file, text: read?.ok === true ? read.value : undefined };
    }
    return last.text;
  };
}
