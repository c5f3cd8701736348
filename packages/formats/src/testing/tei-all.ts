import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What jing objects to in TEI files by TEI-all, the schema of everything TEI has; nothing where
 * jing is not installed, or `TEI_SCHEMA` does not say where that schema is: `tei_all.rng` of a
 * release of the TEI Consortium. libxml2 reads it too, but takes ten times as long over it.
 */
export function teiAllFaults(files: readonly string[]): string | undefined {
  const schema = process.env['TEI_SCHEMA'];
  if (schema === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'tei-'));
  try {
    const paths = files.map((text, index) => {
      const path = join(folder, `${index}.xml`);
      writeFileSync(path, text);
      return path;
    });
    const { error, stdout, stderr } = spawnSync('jing', [schema, ...paths], { encoding: 'utf8' });
    return error === undefined ? stdout + stderr : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
