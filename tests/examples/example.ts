import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Registry } from '../support/registry.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

/** What a program printed, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
}

/** A project of its own, far from the workspace, that has the archive's packages from a registry. */
export class Project {
  readonly dir = mkdtempSync(join(tmpdir(), 'archive-example-'));

  private constructor(registry: Registry) {
    // The archive's packages alone come from there; all others from where this machine has them from.
    writeFileSync(join(this.dir, '.npmrc'), `@archive:registry=${registry.url}\n`);
  }

  /** A copy of an example, as it stands in the repository. */
  static copy(name: string, registry: Registry): Project {
    const project = new Project(registry);
    cpSync(join(examples, name), project.dir, { recursive: true });
    return project;
  }

  /** Runs a program in the project, in the environment of someone who is in no workspace. */
  run(program: string, ...args: readonly string[]): Ran {
    const env = Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|pnpm_|NODE_OPTIONS$|VITEST|NODE_ENV$)/i.test(name),
    );
    const { error, status, stdout, stderr } = spawnSync(program, args, {
      cwd: this.dir,
      encoding: 'utf8',
      env: { ...Object.fromEntries(env), CI: 'true', NO_COLOR: '1' },
    });
    return { code: status, out: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
  }

  /** Runs a program to its end, which is to be a good one; gives what it printed. */
  must(program: string, ...args: readonly string[]): string {
    const { code, out } = this.run(program, ...args);
    if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${out}`);
    return out;
  }

  install(): void {
    this.must('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline');
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
