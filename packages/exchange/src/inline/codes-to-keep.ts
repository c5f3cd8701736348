import { pieces } from './pieces.ts';

/**
 * The note calls and addresses of a text, which its translation has to keep, for the eyes of a
 * translator.
 *
 * @example
 * ```ts
 * codesToKeep('*See* [there](sources).[^n1]'); // '(sources) [^n1]'
 * ```
 */
export function codesToKeep(text: string): string {
  const kept = new Set<string>();
  for (const piece of pieces(text)) {
    if (typeof piece === 'string') continue;
    if ('code' in piece && piece.code.kind === 'note') kept.add(piece.code.markup);
    else if ('close' in piece && piece.close.kind === 'link') kept.add(piece.close.end.slice(1));
  }
  return [...kept].join(' ');
}
