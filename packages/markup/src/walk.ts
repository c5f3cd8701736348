import type { Inline } from './inline.ts';

/** Every piece in reading order, a construct before what stands in it; safe at any depth. */
export function* walk(inlines: readonly Inline[]): Generator<Inline> {
  const pending = inlines.toReversed();
  for (let inline = pending.pop(); inline !== undefined; inline = pending.pop()) {
    yield inline;
    if (typeof inline === 'string' || !('children' in inline)) continue;
    for (let index = inline.children.length - 1; index >= 0; index--) {
      const child = inline.children[index];
      if (child !== undefined) pending.push(child);
    }
  }
}
