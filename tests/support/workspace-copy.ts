import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, lstatSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOST_BYTES = 64 * 2 ** 20;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a shell has before pnpm starts: nothing of the pnpm, the turbo and the vitest of these tests. */
const clean = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|TURBO_|INIT_CWD|VITEST|NODE_ENV|\w+_COLOR)/i.test(name),
  ),
);

/** What a program printed, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
}

/**
 * The workspace as somebody else has cloned it, elsewhere and without what was built: a repository
 * with one commit, of the files as they stand here, whether or not they are committed yet.
 *
 * @example
 * const copy = WorkspaceCopy.take();
 * copy.install();
 * copy.must('pnpm', 'run', 'build');
 * copy.remove();
 */
export class WorkspaceCopy {
  readonly dir = realpathSync(mkdtempSync(join(tmpdir(), 'archive-copy-')));
  /** What its programs find in their environment beside what a shell has. */
  readonly #environment: Readonly<Record<string, string>>;

  private constructor(environment: Readonly<Record<string, string>>) {
    this.#environment = { CI: 'true', TURBO_TELEMETRY_DISABLED: '1', ...environment };
  }

  /** The workspace, with one commit. */
  static take(environment: Readonly<Record<string, string>> = {}): WorkspaceCopy {
    const copy = new WorkspaceCopy(environment);
    const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const { stdout } = spawnSync('git', ['-C', root, ...listed], {
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
    });
    for (const file of stdout.split('\0'))
      if (file !== '' && isThere(file)) cpSync(join(root, file), join(copy.dir, file));
    copy.must('git', 'init', '--quiet', '--initial-branch=main');
    copy.#introduce();
    copy.commit('Begin');
    return copy;
  }

  /** A second clone of what was committed in this one. */
  clone(): WorkspaceCopy {
    const copy = new WorkspaceCopy(this.#environment);
    copy.must('git', 'clone', '--quiet', this.dir, '.');
    copy.#introduce();
    return copy;
  }

  #introduce(): void {
    this.must('git', 'config', 'user.name', 'Ada');
    this.must('git', 'config', 'user.email', 'ada@example.org');
  }

  /** Installs what the lock file says, from what this machine has of it already. */
  install(): void {
    this.must('pnpm', 'install', '--frozen-lockfile', '--prefer-offline', '--silent');
  }

  /** Runs a program to its end. */
  run(program: string, ...args: readonly string[]): Ran {
    const { error, status, stdout, stderr } = spawnSync(program, args, {
      cwd: this.dir,
      encoding: 'utf8',
      env: this.env,
      maxBuffer: MOST_BYTES,
    });
    return { code: status, out: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
  }

  /** Runs a program to its end, which is to be a good one; gives what it printed. */
  must(program: string, ...args: readonly string[]): string {
    const { code, out } = this.run(program, ...args);
    if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${out}`);
    return out;
  }

  /** The environment its programs are run in. */
  get env(): Record<string, string | undefined> {
    return { ...clean, ...this.#environment };
  }

  commit(message: string): void {
    this.must('git', 'add', '--all');
    this.must('git', 'commit', '--quiet', `--message=${message}`);
  }

  /** Changes a file in the least of ways. */
  touch(path: string): void {
    appendFileSync(join(this.dir, path), '\n');
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** A file that git knows may have been taken away since. */
function isThere(file: string): boolean {
  return lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined;
}
