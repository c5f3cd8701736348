import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin.ts', import.meta.url));
const node = ['--conditions=@archive/source', bin];

/** The statement that the importer is held to. */
export const statement = fileURLToPath(
  new URL('../../../import/src/fixtures/statement.txt', import.meta.url),
);

/** An archive with known faults. */
export const planted = fileURLToPath(new URL('../../../checks/fixtures/planted', import.meta.url));

/** What a command did, as its caller sees it. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** A folder of its own, as a user would have, in which commands are run. */
export class Desk {
  readonly dir: string = realpathSync(mkdtempSync(join(tmpdir(), 'archive-cli-')));

  /** Runs a command to its end. */
  run(...args: readonly string[]): Ran {
    return this.runIn('.', ...args);
  }

  /** Runs a command in a folder below. */
  runIn(folder: string, ...args: readonly string[]): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ...args], {
      cwd: join(this.dir, folder),
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, LC_ALL: 'C' },
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** Starts a command that goes on. */
  start(...args: readonly string[]): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, [...node, ...args], { cwd: this.dir });
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), content);
  }

  read(path: string): string {
    return readFileSync(join(this.dir, path), 'utf8');
  }

  json(path: string): unknown {
    return JSON.parse(this.read(path));
  }

  /** Every file below a folder with its content. */
  snapshot(folder: string): Record<string, string> {
    const entries = readdirSync(join(this.dir, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return Object.fromEntries(
      files.map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path, readFileSync(path, 'utf8')];
      }),
    );
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** Waits until a process has printed a text; gives all it printed so far. */
export function printed(child: ChildProcessWithoutNullStreams, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const look = (chunk: Buffer): void => {
      output += chunk.toString();
      if (pattern.test(output)) resolve(output);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('exit', () => reject(new Error(`It ended and had printed: ${output}`)));
  });
}
