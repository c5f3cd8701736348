import { personName } from './authors.ts';
import { parts, runGit } from './git.ts';
import { readTextsLater } from './read-objects.ts';

/** What a file held after a commit that changed it. */
export interface FormerText {
  text: string;
  /** Who made the commit; empty where git does not know. */
  author: string;
  /** The day, in the author's own time zone, such as `2026-05-02`. */
  date: string;
}

/** The texts of a file after each of the commits that changed it, newest first. */
export async function formerTexts(
  root: string,
  path: string,
  limit: number,
): Promise<FormerText[]> {
  const options = ['--raw', '-z', '--no-abbrev', '--no-renames', '--diff-merges=first-parent'];
  const format = '--format=%x00%aN%x00%as';
  const which = [`--max-count=${limit}`, '--end-of-options', 'HEAD', '--', path];
  const log = await runGit(root, ['log', ...options, '--no-show-signature', format, ...which]);
  const versions = [...parseLog(log.text)];
  const texts = await readTextsLater(root, [...new Set(versions.map(({ object }) => object))]);
  return versions.flatMap(({ object, author, date }) => {
    const text = texts.get(object);
    return text === undefined ? [] : [{ text, author: personName(author) ?? '', date }];
  });
}

interface Version {
  object: string;
  author: string;
  date: string;
}

/** An empty field begins a commit: its author and day, then what it changed and the path of that. */
function* parseLog(text: string): Generator<Version> {
  const fields = parts(text);
  for (let index = 0; index < fields.length; index += 1) {
    if (fields[index] !== '') continue;
    const [author = '', date = '', raw = ''] = fields.slice(index + 1, index + 4);
    // ":100644 100644 <before> <after> M"; a file that was taken away has no text after.
    const [, , , object, status] = raw.trim().split(' ');
    if (raw.trim().startsWith(':') && object !== undefined && status !== 'D')
      yield { object, author, date };
    index += 2;
  }
}
