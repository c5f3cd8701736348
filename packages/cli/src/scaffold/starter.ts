import { openArchive } from '@archive/store';
import type { Store } from '@archive/store';

import { starterDir } from '../locate-archive.ts';

/** The starter archive: names and interface words in many languages to begin with. */
export function openStarter(): Store {
  const opened = openArchive(starterDir());
  if (opened.ok) return opened.value;
  throw new Error(`The starter archive is damaged: ${opened.findings[0]?.message ?? ''}`);
}
