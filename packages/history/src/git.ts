import { spawn, spawnSync } from 'node:child_process';

/** What a run of git gave. */
export interface GitRun {
  ok: boolean;
  /** What it printed. */
  bytes: Buffer;
  /** The same as text. */
  text: string;
}

/** The same of a run that was waited for. */
export interface FinishedRun extends GitRun {
  /** What it complained of, in English; empty where it did not. */
  complaint: string;
}

/** How to run it. */
export interface RunOptions {
  /** What is put on its input. */
  input?: string;
  /** Variables of its environment, such as `GIT_INDEX_FILE`. */
  env?: Readonly<Record<string, string>>;
}

/** More than this of one answer is not taken in: 512 MiB. */
const MOST_BYTES = 512 * 1024 * 1024;
/** Nothing is waited for any longer: a remote that does not answer, for instance. */
const MOST_MS = 120_000;
const MOST_COMPLAINT = 100_000;

// Paths are names, not patterns; nothing in the repository makes a second program run or asks for
// a password; reading leaves no lock behind that a user's own git would stumble over.
const ALWAYS = [
  '--literal-pathspecs',
  '--no-optional-locks',
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
];

// A hook or a merge driver runs inside git, which then says in these where its repository is. The
// folder decides here, not who started the program.
const INHERITED = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_PARAMETERS',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
];

/** Runs git in a folder, without a shell. A git that is missing or fails gives `ok: false`. */
export function git(dir: string, args: readonly string[], input?: string): GitRun {
  const { status, stdout } = spawnSync('git', [...ALWAYS, ...args], {
    cwd: dir,
    env: environment(),
    input: input ?? '',
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  // Nothing was printed when the program could not be started.
  const bytes: Buffer | null = stdout;
  return ran(status === 0, bytes ?? Buffer.alloc(0));
}

/**
 * Runs git in a folder, as {@link History} does, without keeping anybody waiting: for what takes its
 * time, and for what writes. No shell, no pager, no question to anybody.
 *
 * @returns What it printed; a git that is missing, fails or takes more than two minutes gives `ok: false`.
 * @example
 * const pushed = await runGit(history.root, ['push', '--quiet', 'origin', 'main']);
 * if (!pushed.ok) console.error(pushed.complaint);
 */
export async function runGit(
  dir: string,
  args: readonly string[],
  { input = '', env = {} }: RunOptions = {},
): Promise<FinishedRun> {
  const child = spawn('git', [...ALWAYS, ...args], {
    cwd: dir,
    env: { ...environment(), ...env },
    timeout: MOST_MS,
    windowsHide: true,
  });
  const printed: Buffer[] = [];
  let length = 0;
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > MOST_BYTES) child.kill();
    else printed.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (complaint.length < MOST_COMPLAINT) complaint += chunk.toString('utf8');
  });
  // A git that ends without reading its input is told by how it ends.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', ({ message }) => {
      complaint ||= message;
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  return Object.assign(ran(ok, Buffer.concat(printed)), { complaint });
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !INHERITED.includes(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
}

function ran(ok: boolean, bytes: Buffer): GitRun {
  return {
    ok,
    bytes,
    get text() {
      return bytes.toString('utf8');
    },
  };
}

/** The parts of an answer that git divided with NUL. */
export function parts(text: string): string[] {
  if (text === '') return [];
  return (text.endsWith('\0') ? text.slice(0, -1) : text).split('\0');
}
