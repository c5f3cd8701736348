import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { freePort } from '../support/registry.ts';

const execute = promisify(execFile);
const MOST_MS = 60_000;
const TOKEN = 'on-this-machine-alone';

/** It brings the kits of three clouds along: too much to install with the workspace. */
const SERVER = 'turborepo-remote-cache@2.12.0';

/** A remote cache of Turborepo's on this machine alone: turborepo-remote-cache, with a folder behind it. */
export class CacheServer {
  readonly #url: string;
  readonly #dir: string;
  readonly #process: ChildProcess;

  private constructor(url: string, dir: string, process: ChildProcess) {
    this.#url = url;
    this.#dir = dir;
    this.#process = process;
  }

  static async start(): Promise<CacheServer> {
    const dir = mkdtempSync(join(tmpdir(), 'archive-cache-'));
    writeFileSync(join(dir, 'package.json'), '{ "private": true }\n');
    mkdirSync(join(dir, 'kept'));
    const installing = ['install', SERVER, '--ignore-scripts', '--no-audit', '--no-fund'];
    await execute('npm', [...installing, '--prefer-offline', '--silent'], { cwd: dir });
    const port = await freePort();
    const program = join(dir, 'node_modules/turborepo-remote-cache/dist/cli.js');
    const child = spawn(process.execPath, [program], {
      cwd: dir,
      stdio: 'ignore',
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        PORT: String(port),
        TURBO_TOKEN: TOKEN,
        STORAGE_PROVIDER: 'local',
        STORAGE_PATH: join(dir, 'kept'),
        LOG_LEVEL: 'silent',
      },
    });
    const server = new CacheServer(`http://127.0.0.1:${port}`, dir, child);
    await server.#answers();
    return server;
  }

  /** The environment of a turbo that is to use this cache. */
  get environment(): Record<string, string> {
    return { TURBO_API: this.#url, TURBO_TOKEN: TOKEN, TURBO_TEAM: 'archive' };
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#process.exitCode === null && this.#process.kill()) await ended;
    rmSync(this.#dir, { recursive: true, force: true });
  }

  async #answers(): Promise<void> {
    const end = Date.now() + MOST_MS;
    while (Date.now() < end) {
      const status = new URL('v8/artifacts/status', `${this.#url}/`);
      const answer = await fetch(status, { headers: { authorization: `Bearer ${TOKEN}` } }).catch(
        () => undefined,
      );
      if (answer?.ok === true) return;
      if (this.#process.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await this.stop();
    throw new Error('The cache does not answer.');
  }
}
