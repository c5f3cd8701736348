import { orderBundle, write } from '@archive/schema';
import type { Bundle, Kind, KindTypes } from '@archive/schema';

import type { ArchiveIndex, FileEntry } from '../archive-index.ts';
import type { FileRule } from '../rule.ts';

/** Files are written in one way, so that a comparison of two versions shows what a person changed. */
export const notCanonical: FileRule = {
  id: 'not-canonical',
  severity: 'info',
  description:
    'Every file is written as the program writes it: the same order, spaces and line ends.',
  scope: 'file',
  sentences: {
    order: {
      message: 'The texts are not in the order of the document.',
      help: 'Run `archive check --fix`, which puts them in order.',
    },
    form: {
      message: 'The file is not in canonical form: its order, spaces or line ends are its own.',
      help: 'Run `archive check --fix`, which changes nothing else in it.',
    },
  },
  *check(entry, index) {
    const { file, value, canonical } = entry;
    const { kind } = file;
    if (value === undefined || kind === 'media' || kind === 'theme' || kind === 'unknown') return;
    const ordered = inOrder(entry, index);
    if (canonical && ordered === value) return;
    const text = file.read();
    // The schema of that kind has accepted the value.
    const wanted = write(kind, ordered as KindTypes[Kind]);
    if (!text.ok || text.value === wanted) return;
    // What is only not in NFC is another rule's.
    if (text.value.normalize('NFC') === wanted) return;
    const says = canonical ? 'order' : 'form';
    yield { says, fix: { type: 'rewrite', text: wanted }, document: documentOf(entry) };
  },
};

/** A bundle with its texts in the order of its document; the value itself where they are. */
function inOrder({ file, value }: FileEntry, { documents }: ArchiveIndex): unknown {
  const document = documentOf({ file });
  const skeleton = document === undefined ? undefined : documents.get(document)?.skeleton;
  if (skeleton === undefined || file.kind !== 'bundle') return value;
  const ordered = orderBundle(skeleton, value as Bundle);
  const keys = Object.keys(ordered);
  return Object.keys(value as Bundle).every((key, place) => key === keys[place]) ? value : ordered;
}

function documentOf({ file }: Pick<FileEntry, 'file'>): string | undefined {
  return file.kind === 'bundle' || file.kind === 'ledger' || file.kind === 'document'
    ? file.id
    : undefined;
}
