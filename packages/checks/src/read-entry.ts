import { isCanonical, read } from '@archive/schema';

import type { CheckedFile, FileEntry } from './archive-index.ts';

/** Reads a file of an archive with the schema of the kind that its path names. */
export function readEntry(file: CheckedFile): FileEntry {
  const { kind, path } = file;
  if (kind === 'media' || kind === 'theme' || kind === 'unknown') return faulty(file, []);
  const text = file.read();
  if (!text.ok) return faulty(file, text.findings);
  const outcome = read(kind, text.value, path);
  if (!outcome.ok) return faulty(file, outcome.findings);
  const { value } = outcome;
  return { file, value, findings: [], canonical: isCanonical(kind, value, text.value) };
}

function faulty(file: CheckedFile, findings: FileEntry['findings']): FileEntry {
  return { file, value: undefined, findings, canonical: true };
}
