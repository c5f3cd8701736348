import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { Registry } from './registry.ts';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Publishes every package of the workspace, as it was built, into a registry of its own. The caller
 * stops the registry.
 *
 * @example
 * const registry = await publishPackages();
 * await registry.stop();
 */
export async function publishPackages(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-tarballs-'));
  const registry = await Registry.start();
  try {
    // `pnpm pack` writes real ranges where the workspace has its own, and what publishConfig says.
    const args = ['--recursive', 'pack', '--pack-destination', folder];
    await execute('pnpm', ['--dir', root, ...args]);
    const env = { ...process.env, ...registry.environment };
    const waiting = readdirSync(folder).map((name) => join(folder, name));
    const publish = async (): Promise<void> => {
      for (let tarball = waiting.pop(); tarball !== undefined; tarball = waiting.pop())
        await execute('npm', ['publish', tarball, '--ignore-scripts'], { env, cwd: folder });
    };
    await Promise.all([publish(), publish()]);
    return registry;
  } catch (error) {
    await registry.stop();
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
