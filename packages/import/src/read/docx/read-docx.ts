import type { Outcome } from '@archive/schema';
import mammoth from 'mammoth';

import type { ImportFinding } from '../../finding.ts';
import type { PageBlock } from '../../page.ts';
import type { LeftOut } from '../../types.ts';
import { readHtmlFragment } from '../html/read-html.ts';
import type { PageText } from '../page-text.ts';
import { outsideOf, visibleInBody } from './outside.ts';
import { unpack } from './unpack.ts';

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => h2.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];
/** Mammoth puts a link back to the call at the end of each note. */
const BACK_LINK = / ?<a href="#(?:footnote|endnote)-ref-[^"]*">↑<\/a>/g;

/** Reads DOCX: Word's styles, lists and notes as HTML, and that as any HTML. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Outcome<PageText>> {
  const unpacked = unpack(bytes, name);
  if (!unpacked.ok) return unpacked;
  let html: string;
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(unpacked.value.zip) },
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    html = result.value.replaceAll(BACK_LINK, '');
  } catch (error) {
    return broken(name, error);
  }
  const read = readHtmlFragment(html, name, false);
  if (!read.ok) return read;
  const page = withoutLines(read.value);
  const outside = outsideOf(unpacked.value.files);
  const hasTitle = html.includes('<h1 class="title">');
  return {
    ok: true,
    value: {
      ...page,
      // Where there is no title style, several main headings are sections.
      blocks: withLevels(page.blocks, hasTitle),
      leftOut: [...page.leftOut, ...outside],
      warnings: [...page.warnings, ...missing(unpacked.value.files, page, name)],
      characters: page.characters + sum(outside, (entry) => entry.characters),
      visible: page.visible + sum(outside, (entry) => entry.visible),
    },
  };
}

/** Lines of the HTML in between are no lines of the file. */
function withoutLines(page: PageText): PageText {
  return {
    ...page,
    blocks: bare(page.blocks),
    leftOut: bare(page.leftOut),
    recognised: bare(page.recognised),
    warnings: bare(page.warnings),
  };
}

function bare<T extends { line?: number }>(entries: readonly T[]): T[] {
  return entries.map((entry) => ({ ...entry, line: undefined }));
}

function withLevels(blocks: readonly PageBlock[], hasTitle: boolean): PageBlock[] {
  const main = blocks.filter((block) => block.type === 'heading' && block.level === 1);
  if (main.length < 2) return [...blocks];
  return blocks.map((block) => {
    const keeps = block.type !== 'heading' || (hasTitle && block === main[0]);
    return keeps ? block : { ...block, level: Math.min(6, (block.level ?? 1) + 1) };
  });
}

/** What the file has beyond what was read, such as text in shapes, cannot go unsaid. */
function missing(
  files: ReadonlyMap<string, string>,
  page: PageText,
  name: string,
): ImportFinding[] {
  const lost = visibleInBody(files) - page.visible;
  if (lost <= 0) return [];
  return [
    {
      rule: 'docx-text-missing',
      severity: 'warning',
      message: `${name} holds ${lost} more characters than could be read, in shapes or fields.`,
      help: 'Compare the result with the file; move such text into paragraphs and import it again.',
      file: name,
    },
  ];
}

function broken(file: string, error: unknown): Outcome<never> {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return {
    ok: false,
    findings: [
      {
        rule: 'broken-docx',
        severity: 'error',
        message: `${file} is a damaged DOCX file: ${reason}.`,
        help: 'Open it in a word processor, save it again and import that.',
        file,
      },
    ],
  };
}

function sum(outside: readonly LeftOut[], count: (entry: LeftOut) => number): number {
  return outside.reduce((total, entry) => total + count(entry), 0);
}
