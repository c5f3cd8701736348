/**
 * `pnpm archive …` and `pnpm start …` from a clone: makes sure that the packages are built,
 * then runs the command line they make up, in the folder the caller is in.
 */
import { type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a program left behind: its exit code, and what it printed if that was piped. */
interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end; signals sent to this process reach it. */
function run(command: string, args: readonly string[], options: SpawnOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);

    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    const forward = (signal: NodeJS.Signals): void => {
      // A terminal sends its Ctrl-C to the child as well; twice could cut a clean stop short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of signals) process.on(signal, forward);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      // A shell's way to say which signal ended a program.
      resolve({ code: code ?? 128 + constants.signals[signal ?? 'SIGTERM'], output });
    });
  });
}

const build = await run('turbo', ['run', 'build', '--filter=@archive/cli'], {
  cwd: root,
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  stdio: ['ignore', 'pipe', 'pipe'],
});
if (build.code === 0) {
  const bin = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url));
  const { code } = await run(process.execPath, [bin, ...process.argv.slice(2)], {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    stdio: 'inherit',
  });
  process.exitCode = code;
} else {
  process.stderr.write(build.output);
  process.exitCode = build.code;
}
