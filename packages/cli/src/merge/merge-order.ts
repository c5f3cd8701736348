import { isDeepStrictEqual } from 'node:util';

/**
 * The order of the names in a merged object: that of the side which moved something, and each name
 * that only the other side added after the name it stood behind there.
 */
export function mergeOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string[] {
  const oursMoved = !isDeepStrictEqual(shared(base, ours), shared(ours, base));
  const [leading, other] = oursMoved ? [ours, theirs] : [theirs, ours];
  const known = new Set(leading);
  // Undefined stands for the beginning.
  const added = new Map<string | undefined, string[]>();
  let before: string | undefined;
  for (const name of other) {
    if (known.has(name)) before = name;
    else {
      const list = added.get(before);
      if (list === undefined) added.set(before, [name]);
      else list.push(name);
    }
  }
  const behind = (name: string | undefined): string[] => added.get(name) ?? [];
  return [...behind(undefined), ...leading.flatMap((name) => [name, ...behind(name)])];
}

function shared(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return names.filter((name) => known.has(name));
}
