import { isId } from '@archive/schema';

const LONGEST = 60;

/**
 * An id made of a name: small letters, digits and hyphens, cut at a word.
 *
 * @returns Nothing when the name has no Latin letter to begin with.
 * @example
 * slug('Déclaration de l’été 2022'); // 'declaration-de-l-ete-2022'
 */
export function slug(name: string): string | undefined {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return isId(id) ? id : undefined;
}

/**
 * A name made of an id, until someone writes a better one.
 *
 * @example
 * nameOf('press-releases'); // 'Press releases'
 */
export function nameOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
