import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds the packages before the first test file starts. The clone's scripts build what is not up
 * to date, and two files that made them do so at once would write over each other's halves. A
 * build that fails is shown by the tests that need it.
 */
export default function buildPackages(): void {
  spawnSync('pnpm', ['--dir', root, 'run', 'build']);
}
