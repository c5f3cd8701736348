import { execFileSync, spawnSync } from 'node:child_process';

import { Desk } from './run-archive.ts';

/** A desk whose folder is a git repository, in which its user may commit. */
export class GitDesk extends Desk {
  constructor() {
    super();
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.name', 'Ada');
    this.git('config', 'user.email', 'ada@example.org');
  }

  /** Runs git to its end, which is to be a good one; gives what it printed. */
  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.dir, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** Commits everything as it is; gives the commit's id. */
  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', `--message=${message}`);
    return this.git('rev-parse', 'HEAD');
  }

  /** Does something on a branch of its own that begins at `main`, and goes back. */
  onBranch(name: string, work: () => void): void {
    this.git('checkout', '--quiet', '-b', name, 'main');
    work();
    this.commit(name);
    this.git('checkout', '--quiet', 'main');
  }

  /** Merges a branch into the one that is checked out; says whether that left nothing to choose. */
  merge(branch: string): { clean: boolean; said: string } {
    const { status, stdout, stderr } = spawnSync('git', ['merge', '--no-edit', branch], {
      cwd: this.dir,
      encoding: 'utf8',
    });
    return { clean: status === 0, said: stdout + stderr };
  }
}
