/**
 * The language of a tag without its script, region and variant.
 *
 * @example
 * primary('pt-BR'); // 'pt'
 */
export function primary(tag: string): string {
  const end = tag.indexOf('-');
  return end === -1 ? tag : tag.slice(0, end);
}

/**
 * What a table of languages has for a tag: for the tag itself, or for what is left when parts of it
 * are taken away from the end (BCP 47's lookup, RFC 4647).
 *
 * @example
 * lookUp({ de: 1, 'de-CH': 2 }, 'de-CH-1996'); // 2
 * lookUp({ de: 1, 'de-CH': 2 }, 'de-AT'); // 1
 */
export function lookUp<T>(table: Readonly<Record<string, T>>, tag: string): T | undefined {
  for (let rest = tag; rest !== ''; rest = rest.slice(0, Math.max(rest.lastIndexOf('-'), 0)))
    if (Object.hasOwn(table, rest)) return table[rest];
  return undefined;
}
