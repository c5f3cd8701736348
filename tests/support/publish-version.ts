import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Registry } from './registry.ts';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
}

/**
 * Publishes packages of the workspace, as they were built, as if they had this version, and depended
 * on any version of the others since its major one.
 *
 * @param names Those alone, such as `@archive/cli`; all where left out.
 */
export async function publishVersion(
  registry: Registry,
  version: string,
  names: readonly string[] = [],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-version-'));
  try {
    const which = names.length === 0 ? ['--recursive'] : names.map((name) => `--filter=${name}`);
    await execute('pnpm', ['--dir', root, ...which, 'pack', '--pack-destination', folder]);
    const env = { ...process.env, ...registry.environment };
    const waiting = readdirSync(folder);
    const publish = async (): Promise<void> => {
      for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        const unpacked = join(folder, `${name}-unpacked`);
        mkdirSync(unpacked);
        await execute('tar', ['-xzf', join(folder, name), '-C', unpacked]);
        const dir = join(unpacked, 'package');
        renumber(join(dir, 'package.json'), version);
        await execute('npm', ['publish', dir, '--ignore-scripts'], { env, cwd: folder });
      }
    };
    await Promise.all([publish(), publish()]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function renumber(path: string, version: string): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const since = `^${version.split('.')[0]}.0.0`;
  const dependencies = Object.entries(manifest.dependencies ?? {}).map(
    ([name, range]) => [name, name.startsWith('@archive/') ? since : range] as const,
  );
  const numbered = { ...manifest, version, dependencies: Object.fromEntries(dependencies) };
  writeFileSync(path, JSON.stringify(numbered));
}
