import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What jing objects to in TEI files by TEI-all, the schema of everything TEI has. libxml2 reads it too,
 * but takes ten times as long over it.
 *
 * @throws When jing is not installed, or `TEI_SCHEMA` does not say where that schema is:
 * `tei_all.rng` of a release of the TEI Consortium.
 */
export function teiAllFaults(files: readonly string[]): string {
  const schema = process.env['TEI_SCHEMA'];
  if (schema === undefined) throw new Error('Say in TEI_SCHEMA where tei_all.rng is.');
  const folder = mkdtempSync(join(tmpdir(), 'tei-'));
  try {
    const paths = files.map((text, index) => {
      const path = join(folder, `${index}.xml`);
      writeFileSync(path, text);
      return path;
    });
    const { error, status, stdout, stderr } = spawnSync('jing', [schema, ...paths], {
      encoding: 'utf8',
    });
    if (error !== undefined) throw error;
    // Debian's jing also says which libraries it did without, of files it has nothing against.
    return status === 0 ? '' : stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
