/** Comments and texts, in which nothing is meant. */
const UNMEANT = /\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'/g;

/**
 * The custom properties that a stylesheet sets for all pages and readers: at `:root`, outside of
 * `@media` and its like. Where it sets one again, the later value holds.
 *
 * @returns Their values as they are written, by their names: `--paper`.
 */
export function rootProperties(css: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const plain = css.replaceAll(UNMEANT, (token) => (token.startsWith('/*') ? ' ' : '""'));
  let depth = 0;
  let start = 0;
  let isRoot = false;
  for (const { 0: sign, index } of plain.matchAll(/[{};]/g)) {
    const said = plain.slice(start, index).trim();
    start = index + 1;
    if (sign === '{') {
      if (depth === 0) isRoot = said.split(',').some((selector) => selector.trim() === ':root');
      depth += 1;
      continue;
    }
    const [, name, value] = /^(--[\w-]+)\s*:\s*([^]+?)\s*(?:!\s*important)?$/i.exec(said) ?? [];
    if (isRoot && depth === 1 && name !== undefined && value !== undefined) found.set(name, value);
    if (sign === '}') depth = Math.max(0, depth - 1);
  }
  return found;
}
