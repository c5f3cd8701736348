/** A block of code between fences. */
export interface Fenced {
  /** What stands after the opening fence: `sh`, or nothing. */
  readonly language: string;
  /** Its lines, without the indent that the fence has. */
  readonly lines: readonly string[];
  /** The line of the document its first line is, counted from 1. */
  readonly line: number;
}

/** A document's fenced code, and the document without it, line for line. */
export function fences(text: string): { blocks: Fenced[]; rest: string } {
  const blocks: Fenced[] = [];
  const rest: string[] = [];
  let open: { fence: string; indent: number; language: string; lines: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const [, indent = '', fence = '', language = ''] =
      /^( *)(`{3,}|~{3,})\s*(\S*)/.exec(line) ?? [];
    if (open === undefined && fence === '') {
      rest.push(line);
      continue;
    }
    rest.push('');
    if (open === undefined) open = { fence, indent: indent.length, language, lines: [] };
    else if (fence.startsWith(open.fence) && language === '') {
      blocks.push({ ...open, line: index + 1 - open.lines.length });
      open = undefined;
    } else open.lines.push(line.slice(open.indent));
  }
  if (open !== undefined) throw new Error(`A fence is never closed: ${open.lines[0] ?? ''}`);
  return { blocks, rest: rest.join('\n') };
}

/** An address that a document links to or shows a picture from. */
export interface Link {
  readonly address: string;
  readonly line: number;
}

const LINKS = [
  /\]\(\s*<?([^\s)>]+)>?(?:\s+["'][^)]*)?\)/g,
  /^ {0,3}\[[^\]^]+\]:\s+<?([^\s>]+)/gm,
  /\s(?:href|src)="([^"]*)"/g,
];

/** The links and pictures of a document; what looks like one in code is none. */
export function links(text: string): Link[] {
  const rest = fences(text).rest.replaceAll(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
  const all = LINKS.flatMap((pattern) => [...rest.matchAll(pattern)]);
  return all.map(({ 1: address = '', index }) => ({
    address,
    line: rest.slice(0, index).split('\n').length,
  }));
}

/** The names under which the headings of a document can be linked to, as GitHub makes them. */
export function anchors(text: string): Set<string> {
  const names = new Set<string>();
  for (const [, heading = ''] of fences(text).rest.matchAll(/^#{1,6} +(.+?)(?: +#+)?$/gm)) {
    const name = heading
      .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let unique = name;
    for (let count = 1; names.has(unique); count += 1) unique = `${name}-${count}`;
    names.add(unique);
  }
  for (const [, id = ''] of text.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)) names.add(id);
  return names;
}
