/**
 * `pnpm archive …` and `pnpm start …` from a clone: makes sure that the packages are built,
 * then runs the command line they make up, in the folder the caller is in.
 *
 * What it says itself goes to stderr: `archive … --json` prints one value on stdout and nothing else.
 */
import { type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** After this long, somebody in front of a silent terminal begins to wonder. */
const SILENCE_MS = 1000;

const root = fileURLToPath(new URL('..', import.meta.url));
const started = Date.now();

/** What a program left behind: its exit code, and what it printed if that was piped. */
interface Outcome {
  readonly code: number;
  readonly output: string;
  /** Whether somebody asked for an end before it came to one. */
  readonly stopped: boolean;
}

/** Runs a program to its end; signals sent to this process reach it. */
function run(command: string, args: readonly string[], options: SpawnOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, options);
    let output = '';
    let stopped = false;
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);

    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    const forward = (signal: NodeJS.Signals): void => {
      stopped = true;
      // A terminal sends its Ctrl-C to the child as well; twice could cut a clean stop short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const end = (outcome: Omit<Outcome, 'stopped'>): void => {
      for (const name of signals) process.off(name, forward);
      resolve({ ...outcome, stopped });
    };
    for (const signal of signals) process.on(signal, forward);
    child.once('error', ({ message }) => {
      const why = `archive: ${command} could not be run (${message}).\n`;
      const help =
        '  Go through pnpm, which finds or installs it: npx --yes pnpm@12 archive --help\n';
      end({ code: 1, output: why + help });
    });
    child.once('close', (code, signal) => {
      // A shell's way to say which signal ended a program.
      end({ code: code ?? 128 + constants.signals[signal ?? 'SIGTERM'], output });
    });
  });
}

/** Builds the packages that are not built as they stand; says so when that takes a while. */
async function buildPackages(): Promise<Outcome> {
  let said = false;
  const silence = setTimeout(() => {
    said = true;
    process.stderr.write(
      'Building the packages: the first time, and after a change of the code …\n',
    );
  }, SILENCE_MS);
  const outcome = await run('turbo', ['run', 'build', '--filter=@archive/cli'], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  clearTimeout(silence);
  // Turbo ends with 0 when it is stopped, too.
  if (said && outcome.code === 0 && !outcome.stopped)
    process.stderr.write(`Built them in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
  return outcome;
}

const build = await buildPackages();
if (build.code === 0 && !build.stopped) {
  const bin = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url));
  const { code, output } = await run(process.execPath, [bin, ...process.argv.slice(2)], {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    // So that `start` can say how long the whole build took, these packages included.
    env: { ...process.env, ARCHIVE_BUILD_STARTED: String(started) },
    stdio: 'inherit',
  });
  process.stderr.write(output);
  process.exitCode = code;
} else {
  if (!build.stopped) process.stderr.write(build.output);
  process.exitCode = build.code || 128 + constants.signals.SIGINT;
}
