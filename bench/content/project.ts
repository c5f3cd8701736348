import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MOST_MS = 300_000;

/** A project of its own with packages from the registry or from tarballs. */
export class Project {
  readonly dir: string;

  constructor(dir: string, install: readonly string[]) {
    this.dir = dir;
    mkdirSync(dir, { recursive: true });
    this.write('package.json', '{ "private": true, "type": "module" }\n');
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    // What pnpm tells its scripts about itself would be taken for settings of npm.
    const env = Object.entries(process.env).filter(
      ([name]) => !/^(?:p?npm_|NODE_OPTIONS$)/i.test(name),
    );
    execFileSync('npm', [...args, ...install], {
      cwd: dir,
      env: Object.fromEntries(env),
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: MOST_MS,
    });
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.dir, name), text);
  }

  /** A file of an installed package. */
  read(path: string): string {
    return readFileSync(join(this.dir, 'node_modules', path), 'utf8');
  }

  /** Runs Node in the project, and gives what it printed and how it ended. */
  node(args: readonly string[], input = ''): { code: number; out: string; wallMs: number } {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.dir,
      encoding: 'utf8',
      input,
      maxBuffer: 2 ** 28,
      timeout: MOST_MS,
    });
    const wallMs = performance.now() - started;
    return { code: status ?? 1, out: `${stdout}${status === 0 ? '' : stderr}`, wallMs };
  }

  /** Runs Node to a good end, and gives the JSON it printed. */
  json(args: readonly string[], input = ''): unknown {
    const { code, out } = this.node(args, input);
    if (code !== 0) throw new Error(`node ${args.join(' ')} in ${this.dir}\n${out}`);
    return JSON.parse(out);
  }
}
