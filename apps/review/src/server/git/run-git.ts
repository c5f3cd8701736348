import { spawnSync } from 'node:child_process';

/** What a run of git gave. */
export interface GitRun {
  ok: boolean;
  out: string;
  /** What it complained of. */
  err: string;
}

/** How to run it. */
export interface GitOptions {
  env?: Readonly<Record<string, string>>;
  input?: string;
}

const MOST_BYTES = 64 * 1024 * 1024;
/** No remote is waited for any longer. */
const MOST_MS = 120_000;

/** Runs git in a folder, without a shell, a pager or a question to anybody. */
export function runGit(dir: string, args: readonly string[], options: GitOptions = {}): GitRun {
  // Who started this process inside a hook of git's does not decide about the repository.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(DIR|INDEX_FILE|WORK_TREE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY)$/.test(name),
  );
  const { status, stdout, stderr, error } = spawnSync('git', ['--literal-pathspecs', ...args], {
    cwd: dir,
    env: {
      ...Object.fromEntries(inherited),
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      ...options.env,
    },
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    timeout: MOST_MS,
    windowsHide: true,
  });
  return { ok: status === 0, out: stdout ?? '', err: stderr || error?.message || '' };
}

/** The parts of an answer that git divided with NUL. */
export function parts(text: string): string[] {
  return text.split('\0').filter((part) => part !== '');
}
