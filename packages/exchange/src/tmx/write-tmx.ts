import { writeBase } from '../base.ts';
import type { ExchangeDocument, ExchangeSegment } from '../exchange-document.ts';
import { fullName } from '../ids.ts';
import type { Pair, Piece } from '../inline/piece.ts';
import { pieces } from '../inline/pieces.ts';
import { attributes, escapeXml, fitsXml } from '../xml/escape-xml.ts';
import { PROPS } from './names.ts';

/** How TMX calls each kind of markup; what it has no name for begins with x-. */
const TYPES: Record<Pair['kind'], string> = {
  emphasis: 'italic',
  strong: 'bold',
  link: 'link',
  span: 'x-language',
};

/**
 * Writes the translated segments of documents as a TMX 1.4b file, for the memory of any program:
 * each translation with the text it was made from, its document, segment and state, and what it leaves with. One whose
 * source has moved on stands with the source as it was; where that is not known it is left out,
 * as are texts that XML cannot hold.
 *
 * @param documents - into one language, from whichever
 * @returns the file; nothing where nothing is translated
 */
export function writeTmx(documents: readonly ExchangeDocument[]): string | undefined {
  const units = documents.flatMap((document) =>
    document.segments.flatMap((segment) => writeUnit(document, segment)),
  );
  if (units.length === 0) return undefined;
  const header = attributes({
    creationtool: 'archive',
    creationtoolversion: '1',
    segtype: 'block',
    'o-tmf': 'archive',
    adminlang: 'en',
    srclang: '*all*',
    datatype: 'plaintext',
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `  <header${header}/>`,
    '  <body>',
    ...units,
    '  </body>',
    '</tmx>',
    '',
  ].join('\n');
}

function writeUnit(
  { document, from, language }: ExchangeDocument,
  segment: ExchangeSegment,
): string[] {
  const { id, text, state, outdated, previous } = segment;
  const source = outdated ? (previous ?? '') : segment.source;
  if (from === undefined || source === '' || text === '' || !fitsXml(source) || !fitsXml(text))
    return [];
  return [
    `    <tu${attributes({ tuid: fullName(document, id), srclang: from })}>`,
    prop(PROPS.document, document),
    prop(PROPS.segment, id),
    prop(PROPS.state, state),
    prop(PROPS.exported, writeBase('tmx', segment)),
    `      <tuv${attributes({ 'xml:lang': from })}><seg>${writeSegment(pieces(source))}</seg></tuv>`,
    `      <tuv${attributes({ 'xml:lang': language })}><seg>${writeSegment(pieces(text))}</seg></tuv>`,
    '    </tu>',
  ];
}

function prop(type: string, value: string): string {
  return `      <prop${attributes({ type })}>${escapeXml(value)}</prop>`;
}

function writeSegment(cut: readonly Piece[]): string {
  const numbers = new Map<Pair, number>();
  return cut
    .map((piece) => {
      if (typeof piece === 'string') return escapeXml(piece);
      if ('code' in piece) {
        const type = piece.code.kind === 'break' ? 'lb' : 'x-note';
        return `<ph${attributes({ type })}>${writeMarkup(piece.code.markup)}</ph>`;
      }
      if ('open' in piece) {
        numbers.set(piece.open, numbers.size + 1);
        const about = attributes({ i: numbers.size, type: TYPES[piece.open.kind] });
        return `<bpt${about}>${writeMarkup(piece.open.start)}</bpt>`;
      }
      return `<ept${attributes({ i: numbers.get(piece.close) })}>${writeMarkup(piece.close.end)}</ept>`;
    })
    .join('');
}

/** A line end as a reference: a program that lays the file out anew cannot lose it. */
function writeMarkup(markup: string): string {
  return escapeXml(markup).replaceAll('\n', '&#10;');
}
