import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const MOST_MS = 60_000;

/** A registry of packages on this machine alone: Verdaccio. What it does not have it takes from npm's. */
export class Registry {
  readonly url: string;
  /** Its own folder; `npmrc` in it lets npm, pnpm and bun publish. */
  readonly dir: string;
  readonly #process: ChildProcess;

  private constructor(url: string, dir: string, process: ChildProcess) {
    this.url = url;
    this.dir = dir;
    this.#process = process;
  }

  static async start(): Promise<Registry> {
    const dir = mkdtempSync(join(tmpdir(), 'archive-registry-'));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    writeFileSync(join(dir, 'config.yaml'), CONFIG);
    mkdirSync(join(dir, 'storage'));
    const program = createRequire(import.meta.url).resolve('verdaccio/package.json');
    const args = [join(dirname(program), 'bin/verdaccio'), '--config', 'config.yaml'];
    const child = spawn(process.execPath, [...args, '--listen', `127.0.0.1:${port}`], {
      cwd: dir,
      stdio: 'ignore',
    });
    const registry = new Registry(url, dir, child);
    await registry.#answers();
    writeFileSync(
      registry.npmrc,
      `registry=${url}\n//127.0.0.1:${port}/:_authToken=${await registry.#token()}\n`,
    );
    return registry;
  }

  /** The settings with which npm and its like use this registry. */
  get npmrc(): string {
    return join(this.dir, 'npmrc');
  }

  /** The environment of a program that is to use this registry and nobody's own settings. */
  get environment(): Record<string, string> {
    return {
      npm_config_userconfig: this.npmrc,
      npm_config_registry: this.url,
      npm_config_cache: join(this.dir, 'npm-cache'),
      npm_config_update_notifier: 'false',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      BUN_CONFIG_REGISTRY: this.url,
      BUN_INSTALL_CACHE_DIR: join(this.dir, 'bun-cache'),
    };
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await ended;
    rmSync(this.dir, { recursive: true, force: true });
  }

  async #answers(): Promise<void> {
    const end = Date.now() + MOST_MS;
    while (Date.now() < end) {
      const answer = await fetch(new URL('-/ping', this.url)).catch(() => undefined);
      if (answer?.ok === true) return;
      if (this.#process.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The registry does not answer.');
  }

  /** Whoever publishes has to be somebody. */
  async #token(): Promise<string> {
    const name = 'maintainer';
    const answer = await fetch(new URL(`-/user/org.couchdb.user:${name}`, this.url), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, password: 'on-this-machine-alone' }),
    });
    const { token } = (await answer.json()) as { token?: string };
    if (token === undefined) throw new Error('The registry lets nobody in.');
    return token;
  }
}

const CONFIG = `storage: ./storage
auth:
  htpasswd:
    file: ./htpasswd
uplinks:
  npmjs:
    url: https://registry.npmjs.org/
packages:
  '@archive/*':
    access: $all
    publish: $authenticated
  '@ours/*':
    access: $all
    publish: $authenticated
  '**':
    access: $all
    proxy: npmjs
web:
  enable: false
log:
  type: stdout
  format: json
  level: fatal
`;

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No port was to be had.'));
      });
    });
  });
}
