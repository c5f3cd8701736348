import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { type Ran, printed } from '../../packages/cli/src/testing/run-archive.ts';

/** The clone these tests lie in. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a shell has before pnpm starts: nothing of the pnpm and the vitest that run these tests. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_(lifecycle|package|command)|INIT_CWD|VITEST|NODE_ENV|\w+_COLOR)/.test(name),
  ),
);

/** The program and arguments by which somebody in any folder runs a script of the clone. */
function script(args: readonly string[]): [string, string[]] {
  return ['pnpm', ['--dir', root, ...args]];
}

/** Runs a script of the clone to its end, from a folder that need not be in it. */
export function runScript(folder: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(...script(args), {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A script that goes on until somebody stops it. */
export class RunningScript {
  readonly process: ChildProcessWithoutNullStreams;
  output = '';

  /** Starts a script of the clone, from a folder that need not be in it. */
  constructor(folder: string, ...args: readonly string[]) {
    // A process group of its own, as a shell gives to each thing that is started in it.
    this.process = spawn(...script(args), { cwd: folder, env, detached: true });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
  }

  /** Waits until the site is served; gives its address. */
  async address(): Promise<string> {
    const output = await printed(this.process, /Serving \S+ \(/);
    return /Serving (\S+)/.exec(output)?.[1] ?? '';
  }

  /** Ctrl-C: a terminal sends it to every program of the group. Gives what the shell is told. */
  async interrupt(): Promise<number | NodeJS.Signals | null> {
    const closed = once(this.process, 'close');
    process.kill(-(this.process.pid ?? Number.NaN), 'SIGINT');
    const [code, signal] = (await closed) as [number | null, NodeJS.Signals | null];
    return code ?? signal;
  }

  /** Ends what is left of it, after a test that failed half-way. */
  remove(): void {
    if (this.process.exitCode === null && this.process.signalCode === null)
      process.kill(-(this.process.pid ?? Number.NaN), 'SIGKILL');
  }
}

/** How a shell learns that something ended by Ctrl-C: pnpm passes the signal on, a shell says 130. */
export const interrupted = [0, 130, 'SIGINT'];
