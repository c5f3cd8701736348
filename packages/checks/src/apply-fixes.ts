import { read, write } from '@archive/schema';
import type { Finding, Fix } from '@archive/schema';

import type { CheckedFile } from './archive-index.ts';
import { takeOut, put } from './json-value.ts';

/** What fixes make of an archive's files. */
export interface Fixed {
  /** The new texts of the files that change, by path. */
  texts: ReadonlyMap<string, string>;
  /** The findings whose fixes were made. */
  fixed: readonly Finding[];
}

/**
 * Carries out the fixes that findings bring along. Where two of them want the same text otherwise,
 * the first is made: check again, and the other is found anew. A file is written in canonical form,
 * and otherwise holds what it held.
 *
 * @param files The files that were checked.
 * @param findings Findings of `check`; those without a fix are passed over.
 * @example
 * const { texts } = applyFixes(files, check(files));
 * for (const [path, text] of texts) writeFileSync(path, text);
 */
export function applyFixes(files: readonly CheckedFile[], findings: readonly Finding[]): Fixed {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const texts = new Map<string, string>();
  const fixed: Finding[] = [];
  for (const [path, wanted] of fixesByFile(findings)) {
    const file = byPath.get(path);
    const text = file?.read();
    if (file === undefined || text?.ok !== true) continue;
    const made = fixFile(file, text.value, wanted);
    if (made === undefined || made.text === text.value) continue;
    texts.set(path, made.text);
    fixed.push(...made.fixed);
  }
  return { texts, fixed };
}

interface Wanted {
  finding: Finding;
  fix: Fix;
}

function fixesByFile(findings: readonly Finding[]): Map<string, Wanted[]> {
  const byFile = new Map<string, Wanted[]>();
  for (const finding of findings) {
    const { file, fix } = finding;
    if (file === undefined || fix === undefined) continue;
    const others = byFile.get(file);
    if (others === undefined) byFile.set(file, [{ finding, fix }]);
    else others.push({ finding, fix });
  }
  return byFile;
}

interface Made {
  text: string;
  fixed: Finding[];
}

function fixFile(file: CheckedFile, text: string, wanted: readonly Wanted[]): Made | undefined {
  const whole = wanted.find(({ fix }) => fix.type === 'rewrite');
  // What changes single texts goes first: a new text of the whole file would not know of it.
  const single = wanted.filter(({ fix }) => fix.type !== 'rewrite');
  if (single.length > 0) return fixValues(file, text, single);
  if (whole?.fix.type !== 'rewrite') return undefined;
  return { text: canonical(file, whole.fix.text) ?? whole.fix.text, fixed: [whole.finding] };
}

function fixValues(file: CheckedFile, text: string, wanted: readonly Wanted[]): Made | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const done = new Map<string, Fix>();
  const fixed: Finding[] = [];
  for (const { finding, fix } of wanted) {
    if (fix.type === 'rewrite') continue;
    const before = done.get(fix.pointer);
    if (before !== undefined && !isSame(before, fix)) continue;
    done.set(fix.pointer, fix);
    fixed.push(finding);
  }
  const fixes = [...done.values()];
  for (const fix of fixes) if (fix.type === 'replace') put(value, fix.pointer, fix.text);
  takeOut(
    value,
    fixes.flatMap((fix) => (fix.type === 'remove' ? [fix.pointer] : [])),
  );
  const made = canonical(file, JSON.stringify(value));
  return made === undefined ? undefined : { text: made, fixed };
}

function isSame(a: Fix, b: Fix): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The text in canonical form; nothing where its schema refuses it. */
function canonical({ kind, path }: CheckedFile, text: string): string | undefined {
  if (kind === 'media' || kind === 'theme' || kind === 'unknown') return undefined;
  const value = read(kind, text, path);
  return value.ok ? write(kind, value.value) : undefined;
}
