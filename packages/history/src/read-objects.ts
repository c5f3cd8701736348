import { isUtf8 } from 'node:buffer';

import { git, runGit } from './git.ts';

const BATCH = ['cat-file', '--batch'];

/**
 * Reads many files' contents in one run of git.
 *
 * @param ids Their object ids.
 * @returns The texts of those that git has and that are UTF-8, by object id, without a byte order mark.
 */
export function readTexts(dir: string, ids: readonly string[]): Map<string, string> {
  if (ids.length === 0) return new Map();
  return textsIn(git(dir, BATCH, `${ids.join('\n')}\n`).bytes);
}

/** The same without keeping anybody waiting. */
export async function readTextsLater(
  dir: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { bytes } = await runGit(dir, BATCH, { input: `${ids.join('\n')}\n` });
  return textsIn(bytes);
}

/** The texts in what `cat-file --batch` printed. */
function textsIn(bytes: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  let offset = 0;
  while (offset < bytes.length) {
    const lineEnd = bytes.indexOf(0x0a, offset);
    if (lineEnd === -1) break;
    const [id = '', type, size] = bytes.toString('latin1', offset, lineEnd).split(' ');
    offset = lineEnd + 1;
    // "<id> missing": it was not fetched, or the repository is damaged.
    if (size === undefined) continue;
    const end = offset + Number(size);
    const content = bytes.subarray(offset, end);
    if (type === 'blob' && isUtf8(content)) texts.set(id, textOf(content));
    offset = end + 1;
  }
  return texts;
}

function textOf(content: Buffer): string {
  const text = content.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
