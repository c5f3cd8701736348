import type { Code, Pair, Piece } from '../inline/piece.ts';
import { attributes, escapeXml } from '../xml/escape-xml.ts';
import type { UnitCodes } from './codes.ts';

/** How XLIFF calls each kind of markup. */
const TYPES: Record<Code['kind'] | Pair['kind'], { type: string; subType?: string }> = {
  break: { type: 'fmt', subType: 'xlf:lb' },
  note: { type: 'link', subType: 'archive:note' },
  emphasis: { type: 'fmt', subType: 'xlf:i' },
  strong: { type: 'fmt', subType: 'xlf:b' },
  link: { type: 'link' },
  span: { type: 'other', subType: 'archive:language' },
};

/** Writes a text with its markup as inline codes, for a source or a target. */
export function writeInline(
  pieces: readonly Piece[],
  ids: ReadonlyMap<Code | Pair, string>,
  codes: UnitCodes,
): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escapeInline(piece);
      if ('code' in piece) return writeCode(piece.code, ids.get(piece.code), codes);
      return 'open' in piece
        ? writeOpen(piece.open, ids.get(piece.open), codes)
        : writeClose(piece.close, ids.get(piece.close), codes);
    })
    .join('');
}

/** Text as an element holds it: what XML has no character for is a `cp`. */
export function escapeInline(text: string): string {
  return escapeXml(
    text,
    (codePoint) => `<cp hex="${codePoint.toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );
}

function writeCode({ kind, markup }: Code, id: string | undefined, codes: UnitCodes): string {
  // A note is called once; a break can be put elsewhere.
  const once = kind === 'note' ? { canCopy: 'no', canDelete: 'no' } : {};
  const shown = kind === 'note' ? { disp: markup, equiv: '' } : { disp: '↵', equiv: '\n' };
  const dataRef = codes.dataRef(markup);
  return `<ph${attributes({ id, ...once, ...TYPES[kind], ...shown, dataRef })}/>`;
}

function writeOpen(
  { kind, start, end, nests }: Pair,
  id: string | undefined,
  codes: UnitCodes,
): string {
  const dataRefStart = codes.dataRef(start);
  if (!nests) return `<sc${attributes({ id, ...TYPES[kind], dataRef: dataRefStart })}/>`;
  return `<pc${attributes({ id, ...TYPES[kind], dataRefStart, dataRefEnd: codes.dataRef(end) })}>`;
}

function writeClose({ kind, end, nests }: Pair, id: string | undefined, codes: UnitCodes): string {
  if (nests) return '</pc>';
  return `<ec${attributes({ startRef: id, ...TYPES[kind], dataRef: codes.dataRef(end) })}/>`;
}
