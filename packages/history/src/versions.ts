import { git, parts } from './git.ts';
import { readTexts } from './read-objects.ts';

const BATCH = 20;

/** The texts that a file had in the commits that led to HEAD, newest first, each once. */
export function* versions(root: string, path: string, limit: number): Generator<string> {
  // Merges are compared with each parent: a text may have come about in a merge alone.
  const options = ['--raw', '-z', '--no-abbrev', '--no-renames', '--full-history', '-m'];
  const range = ['--end-of-options', 'HEAD', '--', path];
  const log = git(root, ['log', ...options, '--format=', '--no-show-signature', ...range]);
  const objects = new Set<string>();
  for (const field of parts(log.text)) {
    // ":100644 100644 <before> <after> M"; a file taken away has no text after.
    const [, , , after, status] = field.trim().split(' ');
    if (field.trim().startsWith(':') && after !== undefined && status !== 'D') objects.add(after);
  }
  const wanted = [...objects].slice(0, limit);
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const texts = readTexts(root, batch);
    for (const object of batch) {
      const text = texts.get(object);
      if (text !== undefined) yield text;
    }
  }
}
