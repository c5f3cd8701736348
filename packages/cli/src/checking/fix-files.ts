import { applyFixes } from '@archive/checks';
import type { CheckedFile, Examination } from '@archive/checks';
import type { Finding } from '@archive/schema';

/** More rounds than any archive needs: fixes that undo each other would go on for ever. */
const ROUNDS = 20;

/** What was made of an archive's files, and what is still wrong with them. */
export interface FixedFiles {
  /** The files as they are now. */
  files: readonly CheckedFile[];
  examination: Examination;
  /** The findings that were put right, in the order in which that was done. */
  fixed: readonly Finding[];
  /** The new texts, by path. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Carries out the fixes that findings bring along, and checks again, until nothing is left that can
 * be fixed. Nothing is written.
 *
 * @param isWanted Whether a finding is to be put right.
 * @param first What was found in the files as they are.
 */
export function fixFiles(
  files: readonly CheckedFile[],
  examine: (files: readonly CheckedFile[]) => Examination,
  isWanted: (finding: Finding) => boolean,
  first: Examination,
): FixedFiles {
  const texts = new Map<string, string>();
  const fixed: Finding[] = [];
  let now = files;
  let examination = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    const made = applyFixes(now, examination.findings.filter(isWanted));
    if (made.texts.size === 0) break;
    for (const [path, text] of made.texts) texts.set(path, text);
    fixed.push(...made.fixed);
    now = files.map((file) => {
      const value = texts.get(file.path);
      return value === undefined ? file : { ...file, read: () => ({ ok: true, value }) };
    });
    examination = examine(now);
  }
  return { files: now, examination, fixed, texts };
}
