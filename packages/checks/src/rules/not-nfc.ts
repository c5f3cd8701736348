import { pointer } from '../pointer.ts';
import type { FileRule } from '../rule.ts';

/** A letter and its accent as two characters look the same as the one for both, and no search finds it. */
export const notNfc: FileRule = {
  id: 'not-nfc',
  severity: 'warning',
  description: 'All text is in Unicode’s normal form NFC.',
  scope: 'file',
  sentences: {
    text: {
      message: '"{{found}}" is written with more characters than it needs: the text is not in NFC.',
      help: 'Run `archive check --fix`: the text looks the same afterwards.',
    },
  },
  *check({ file, value, canonical }) {
    // The canonical form is in NFC: most files need not be looked at.
    if (canonical) return;
    for (const { text, path } of texts(value, [])) {
      const normal = text.normalize('NFC');
      if (normal === text) continue;
      const { offset, length } = firstDifference(text, normal);
      const at = pointer(...path);
      const isSegment = file.kind === 'bundle' && file.id !== undefined;
      yield {
        at: { pointer: at, offset, length },
        says: 'text',
        values: { found: text.slice(offset, offset + length) },
        fix: { type: 'replace', pointer: at, text: normal },
        ...(isSegment && { document: file.id, segment: String(path[0]) }),
      };
    }
  },
};

interface Text {
  text: string;
  path: readonly (string | number)[];
}

function* texts(value: unknown, path: readonly (string | number)[]): Generator<Text> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value))
    for (const [place, item] of value.entries()) yield* texts(item, [...path, place]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

/** The first letter, with all that belongs to it, that is written otherwise. */
function firstDifference(text: string, normal: string): { offset: number; length: number } {
  let at = 0;
  while (text[at] === normal[at]) at += 1;
  let offset = at;
  while (offset > 0 && /[\p{M}\uDC00-\uDFFF]/u.test(text[offset] ?? '')) offset -= 1;
  const length = /^[^\p{M}]?\p{M}*/u.exec(text.slice(offset, offset + 40))?.[0].length ?? 1;
  return { offset, length: Math.max(length, 1) };
}
