/** A comment, a tag's beginning, a quoted value, a word of a tag, a tag's end. */
const PART = /<!--[^]*?(?:-->|$)|<[a-z]+|=\s*(?:"[^"]*"|'[^']*')|[^\s"'<>=]+|>/gi;
const RAW = /^<(?:script|style)$/i;

/**
 * Where a tag begins that has more attributes than `most`. A parser compares each attribute with
 * all before it, so that a page can be made of one tag that takes hours to read.
 */
export function crowdedTag(text: string, most: number): number | undefined {
  let attributes = 0;
  let tag: { name: string; start: number } | undefined;
  PART.lastIndex = 0;
  for (let part = PART.exec(text); part !== null; part = PART.exec(text)) {
    const [found] = part;
    if (found.startsWith('<')) {
      tag = found.startsWith('<!') ? undefined : { name: found, start: part.index };
      attributes = 0;
    } else if (found === '>') {
      if (tag !== undefined && RAW.test(tag.name)) PART.lastIndex = endOfRaw(text, part.index);
      tag = undefined;
    } else if (tag !== undefined && !found.startsWith('=')) {
      attributes++;
      if (attributes > most) return tag.start;
    }
  }
  return undefined;
}

/** Scripts and styles hold what looks like tags. */
function endOfRaw(text: string, start: number): number {
  const end = text.indexOf('</s', start);
  return end === -1 ? text.length : end;
}
