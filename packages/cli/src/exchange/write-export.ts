import type { Finding } from '@archive/schema';
import { beginArchive } from '@archive/store';

/**
 * Writes the files of an export, all of them or none.
 *
 * @param findings Takes what went wrong.
 * @returns The names of the files that were written; those that were the same already are not.
 */
export function writeExport(
  folder: string,
  files: ReadonlyMap<string, string>,
  findings: Finding[],
): string[] {
  const change = beginWriting(folder);
  if (!change.ok) {
    findings.push(change.finding);
    return [];
  }
  for (const [name, text] of files) change.value.putBytes(name, text);
  const done = change.value.commit();
  if (done.ok) return done.value.written;
  findings.push(...done.findings);
  return [];
}

type Begun = { ok: true; value: ReturnType<typeof beginArchive> } | { ok: false; finding: Finding };

function beginWriting(folder: string): Begun {
  try {
    return { ok: true, value: beginArchive(folder) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return {
      ok: false,
      finding: {
        rule: 'write-failed',
        severity: 'error',
        message: `The folder ${folder} could not be made (${String(error.code)}).`,
        help: 'See that you may write there, or name another folder.',
      },
    };
  }
}
