import { posix } from 'node:path';

import type { Finding, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';

import { faultAt } from './place.ts';
import type { ThemeFiles } from './theme-files.ts';

/** Comments, texts and escapes, in which nothing is meant; addresses of files; stylesheets to be loaded; braces. */
const TOKEN =
  /\/\*[^]*?(?:\*\/|$)|url\(\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)'|([^)"'\s\\]*))\s*\)|"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|@import\b|\\.|[{}]/gi;

/** Reads the stylesheet of a theme; the files it names are taken into the site. */
export function readStyle(store: Store, files: ThemeFiles, path: string): Outcome<string> {
  const read = store.text(path);
  if (!read.ok) return read;
  const source = read.value;
  const findings: Finding[] = [];
  const fault = (offset: number, message: string, help: string): void => {
    findings.push(faultAt(path, source, offset, { rule: 'theme-style', message, help }));
  };
  /** Where the blocks begin that are not closed yet. */
  const open: number[] = [];
  const css = source.replaceAll(TOKEN, (...match: unknown[]) => {
    const [whole, double, single, bare] = match as [string, ...(string | undefined)[]];
    const offset = match[4] as number;
    if (whole === '{') open.push(offset);
    if (whole === '}' && open.pop() === undefined)
      fault(offset, 'This brace closes nothing.', 'Take it out, or open what it closes.');
    if (whole.toLowerCase() === '@import') {
      fault(
        offset,
        'A stylesheet of a theme loads no other.',
        'Put the rules into this file: it is added to the site’s own stylesheet.',
      );
      return whole;
    }
    const name = double ?? single ?? bare;
    // A fragment is a part of the page itself.
    if (name === undefined || name.startsWith('#')) return whole;
    const file = files.add(path, name);
    if (!file.ok) {
      fault(offset, file.message, file.help);
      return whole;
    }
    // Beside the stylesheet, where all assets are.
    return `url("${posix.basename(file.path)}")`;
  });
  for (const offset of open)
    fault(offset, 'This brace is not closed.', 'Write } where its rule ends.');
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: css };
}
