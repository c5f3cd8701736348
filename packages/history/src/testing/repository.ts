import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A person who commits. */
export interface Person {
  name: string;
  email: string;
}

export const ada: Person = { name: 'Ada', email: 'ada@example.org' };
export const ben: Person = { name: 'Ben', email: 'ben@example.org' };

/** A git repository in a folder of its own. */
export class Repository {
  readonly dir: string;

  constructor(dir: string = realpathSync(mkdtempSync(join(tmpdir(), 'archive-history-')))) {
    this.dir = dir;
  }

  /** An empty repository whose first branch is `main`. */
  static init(): Repository {
    const repository = new Repository();
    repository.git('init', '--quiet', '--initial-branch=main');
    return repository;
  }

  /** A clone that has so many commits and no others. */
  shallowClone(depth: number): Repository {
    const clone = new Repository();
    clone.git('clone', '--quiet', `--depth=${depth}`, pathToFileURL(this.dir).href, '.');
    return clone;
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.dir,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.dir, path)), { recursive: true });
      writeFileSync(join(this.dir, path), content);
    }
    return this;
  }

  move(from: string, to: string): this {
    renameSync(join(this.dir, from), join(this.dir, to));
    return this;
  }

  delete(path: string): this {
    rmSync(join(this.dir, path), { recursive: true });
    return this;
  }

  /** Commits everything as it is; gives the commit's id. */
  commit(message: string, { name, email }: Person = ada): string {
    this.git('add', '--all');
    const who = ['-c', `user.name=${name}`, '-c', `user.email=${email}`];
    this.git(...who, 'commit', '--quiet', '--allow-empty', `--message=${message}`);
    return this.git('rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
