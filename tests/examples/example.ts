import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
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

  /** A project with nothing in it but what it depends on, by name and range. */
  static of(dependencies: Readonly<Record<string, string>>, registry: Registry): Project {
    const project = new Project(registry);
    project.write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
    return project;
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), text);
  }

  /** Runs a program in the project, in the environment of someone who is in no workspace. */
  run(program: string, ...args: readonly string[]): Promise<Ran> {
    const env = Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|pnpm_|NODE_OPTIONS$|VITEST|NODE_ENV$)/i.test(name),
    );
    const bins = [join(this.dir, 'node_modules/.bin'), dirname(process.execPath)];
    const path = [...bins, process.env['PATH']].join(delimiter);
    return new Promise((resolve) => {
      const child = spawn(program, args, {
        cwd: this.dir,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...Object.fromEntries(env),
          ASTRO_TELEMETRY_DISABLED: '1',
          CI: 'true',
          NO_COLOR: '1',
          PATH: path,
        },
      });
      let out = '';
      const take = (text: string): void => void (out += text);
      child.stdout.setEncoding('utf8').on('data', take);
      child.stderr.setEncoding('utf8').on('data', take);
      child.once('error', ({ message }) => resolve({ code: null, out: message }));
      child.once('close', (code) => resolve({ code, out }));
    });
  }

  /** Runs a program to its end, which is to be a good one; gives what it printed. */
  async must(program: string, ...args: readonly string[]): Promise<string> {
    const { code, out } = await this.run(program, ...args);
    if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${out}`);
    return out;
  }

  async install(): Promise<this> {
    await this.must('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline');
    return this;
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
