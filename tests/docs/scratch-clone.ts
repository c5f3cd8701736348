import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, relative } from 'node:path';

import { root } from './documents.ts';

const SECONDS = 60;

/** What a clone does not have before something is built or installed, and git's own folder. */
const MADE = new Set(['node_modules', 'dist', '.git', '.turbo', '.archive']);

/** What is called instead of a program. Each is a whole shell script. */
const programs = {
  archive: `exec '${process.execPath}' --conditions=@archive/source '${join(root, 'packages/cli/src/bin.ts')}' "$@"`,
  // It would install, and might run this very test.
  npx: `echo "npx $* is not run in a scratch clone: name what covers it in tests/docs/covered-elsewhere.ts" >&2; exit 1`,
};

/** A copy of the clone, in which documented commands may do what they like. */
export class ScratchClone {
  readonly #home = realpathSync(mkdtempSync(join(tmpdir(), 'archive-docs-')));
  readonly #clone = join(this.#home, 'clone');
  readonly #bin = join(this.#home, 'bin');
  readonly #whereabouts = join(this.#home, 'whereabouts');

  constructor() {
    const isKept = (path: string): boolean =>
      relative(root, path) === '' || !MADE.has(basename(path));
    cpSync(root, this.#clone, { recursive: true, filter: isKept });
    mkdirSync(this.#bin);
    for (const [name, script] of Object.entries(programs)) {
      writeFileSync(join(this.#bin, name), `#!/bin/sh\n${script}\n`);
      chmodSync(join(this.#bin, name), 0o755);
    }
    this.toRoot();
  }

  /** Goes back to where readers begin. */
  toRoot(): void {
    writeFileSync(this.#whereabouts, this.#clone);
  }

  /** Makes a repository of the copy, with one commit. */
  initialiseGit(): void {
    const { code, output } = this.run('git init -q && git add -A && git commit -qm Begin');
    if (code !== 0) throw new Error(output);
  }

  /** Runs a command where the one before it ended up, as in a shell. */
  run(command: string): { code: number; output: string } {
    // The archive command is run from its source, which is quick and needs no build.
    const source = command.replaceAll('npx --yes pnpm@12 archive', 'archive');
    const { status, stdout, stderr, error } = spawnSync(
      'bash',
      ['-c', `trap 'pwd > "$WHEREABOUTS"' EXIT\n${source}\n`],
      {
        cwd: readFileSync(this.#whereabouts, 'utf8').trim(),
        encoding: 'utf8',
        timeout: SECONDS * 1000,
        env: {
          ...process.env,
          PATH: [this.#bin, process.env['PATH']].join(delimiter),
          WHEREABOUTS: this.#whereabouts,
          GIT_AUTHOR_NAME: 'Reader',
          GIT_AUTHOR_EMAIL: 'reader@example.org',
          GIT_COMMITTER_NAME: 'Reader',
          GIT_COMMITTER_EMAIL: 'reader@example.org',
        },
      },
    );
    const late = error === undefined ? '' : `It did not end within ${SECONDS} s: ${error.message}`;
    return { code: status ?? 1, output: stdout + stderr + late };
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }
}
