import type { Finding, Outcome } from '@archive/schema';

import { BASE, readBase } from '../base.ts';
import { finding } from '../finding.ts';
import { isId } from '../ids.ts';
import { quoted } from '../quoted.ts';
import type { ReadFile, ReturnedSegment } from '../returned.ts';
import { firstParagraph } from './first-paragraph.ts';
import { frontMatter } from './front-matter.ts';

/** A line that names a text: with the hash of its source, with what it left with, or alone. */
const ANCHOR = new RegExp(
  String.raw`^\s*([a-z][a-z0-9-]*)(?:\s+([0-9a-f]{16})(?=\s|$)|(?=\s+${BASE}|\s*$))(?:\s+(${BASE}))?(?=\s|$)`,
);

/** A segment that is being read. */
interface Named extends ReturnedSegment {
  /** The lines below the one that names it, and where the first of them stands. */
  lines: string[];
  textLine: number;
}

/**
 * Reads a Markdown file: the texts below the lines that name them. Other comments are passed over.
 *
 * @param file - its name as findings are to bear it
 * @returns what it says, or why it cannot be read: `exchange-document`, `exchange-language`,
 *   `markdown-anchor`
 */
export function readMarkdown(text: string, file: string): Outcome<ReadFile> {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const matter = frontMatter(lines);
  const { document, language, from } = matter.values;
  const fault = missing(document, language, file);
  if (fault !== undefined || document === undefined || language === undefined)
    return { ok: false, findings: fault === undefined ? [] : [fault] };

  const segments: Named[] = [];
  for (let at = matter.end; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!/^[ \t]*<!--/.test(line)) {
      const segment = segments.at(-1);
      if (segment !== undefined) segment.lines.push(line);
      else if (line.trim() !== '') return { ok: false, findings: [homeless(line, file, at + 1)] };
      continue;
    }
    const start = at;
    const comment = [line.replace(/^[ \t]*<!--/, '')];
    while (!(comment.at(-1) ?? '').includes('-->')) {
      at += 1;
      const next = lines[at];
      if (next === undefined) return { ok: false, findings: [unclosed(line, file, start + 1)] };
      comment.push(next);
    }
    const [head = ''] = comment.join('\n').split('-->', 1);
    const [, id, sourceHash, base] = ANCHOR.exec(head) ?? [];
    if (id === undefined || !isId(id)) continue;
    const column = line.length - line.trimStart().length + 1;
    segments.push({
      id,
      sourceHash,
      base: readBase(base),
      lines: [],
      line: start + 1,
      column,
      textLine: at + 2,
    });
  }
  return {
    ok: true,
    value: {
      documents: [{ format: 'md', document, from, language, segments: segments.map(withText) }],
      findings: [],
    },
  };
}

function withText({ lines, textLine, ...segment }: Named): ReturnedSegment {
  const { text, second } = firstParagraph(lines);
  return second === undefined
    ? { ...segment, text }
    : { ...segment, text, second: { line: textLine + second, column: 1 } };
}

function missing(
  document: string | undefined,
  language: string | undefined,
  file: string,
): Finding | undefined {
  if (document === undefined || !isId(document))
    return finding(
      'exchange-document',
      'The file does not say which document it is.',
      'It begins with a line "---", and below it needs a line such as "document: a-note".',
      { file, line: 1, column: 1 },
    );
  if (language !== undefined) return undefined;
  return finding(
    'exchange-language',
    'The file does not say which language it is in.',
    'Between the two lines "---" at its beginning it needs a line such as "language: fr".',
    { file, line: 1, column: 1 },
  );
}

function homeless(line: string, file: string, at: number): Finding {
  return finding(
    'markdown-anchor',
    `Nothing says which text ${quoted(line)} is.`,
    'Put a line such as "<!-- p1 -->" above it, as it was when the file was exported.',
    { file, line: at, column: 1 },
  );
}

function unclosed(line: string, file: string, at: number): Finding {
  return finding(
    'markdown-anchor',
    `The comment ${quoted(line)} has no end.`,
    'End it with "-->".',
    { file, line: at, column: 1 },
  );
}
