import type { History } from '@archive/history';

import type { FormerText } from '../../api/index.ts';
import { parts, runGit } from './run-git.ts';
import { textIn } from './text-in.ts';

const MOST_COMMITS = 100;

/** What a segment said in the commits that changed its file, the newest first, each text once. */
export function formerTexts(history: History, path: string, segment: string): FormerText[] {
  const { root, prefix } = history;
  const format = '--format=%H%x1f%aN%x1f%as';
  const options = ['-z', '--no-show-signature', `--max-count=${MOST_COMMITS}`, format];
  const log = runGit(root, ['log', ...options, '--end-of-options', 'HEAD', '--', prefix + path]);
  const texts: FormerText[] = [];
  for (const entry of parts(log.out)) {
    const [commit = '', author = '', on = ''] = entry.trim().split('\u001F');
    const text = textIn(history.textAt(commit, path) ?? '', segment);
    if (text === undefined) continue;
    // Of a text that stayed the same over commits, the one that brought it counts.
    const last = texts.at(-1);
    if (last?.text === text) texts[texts.length - 1] = { text, author, on };
    else texts.push({ text, author, on });
  }
  return texts;
}
