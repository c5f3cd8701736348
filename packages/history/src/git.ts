import { spawnSync } from 'node:child_process';

/** What a run of git gave. */
export interface GitRun {
  ok: boolean;
  /** What it printed. */
  bytes: Buffer;
  /** The same as text. */
  text: string;
}

/** More than this of one answer is not taken in: 512 MiB. */
const MOST_BYTES = 512 * 1024 * 1024;

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
  const environment = Object.entries(process.env).filter(([name]) => !INHERITED.includes(name));
  const { status, stdout } = spawnSync('git', [...ALWAYS, ...args], {
    cwd: dir,
    env: { ...Object.fromEntries(environment), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
    input: input ?? '',
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  // Nothing was printed when the program could not be started.
  const bytes: Buffer | null = stdout;
  return {
    ok: status === 0,
    bytes: bytes ?? Buffer.alloc(0),
    get text() {
      return (bytes ?? '').toString('utf8');
    },
  };
}

/** The parts of an answer that git divided with NUL. */
export function parts(text: string): string[] {
  if (text === '') return [];
  return (text.endsWith('\0') ? text.slice(0, -1) : text).split('\0');
}
