import { directionOf } from '@archive/schema';

import { writeBase } from '../base.ts';
import { commentText } from '../comment-text.ts';
import type { ExchangeDocument, ExchangeSegment } from '../exchange-document.ts';
import { pieces } from '../inline/pieces.ts';
import { attributes, escapeXml } from '../xml/escape-xml.ts';
import { UnitCodes } from './codes.ts';
import { EXPORTED, METADATA, NOTES, OUTDATED, XLIFF_2 } from './names.ts';
import { escapeInline, writeInline } from './write-inline.ts';

/**
 * Writes a document as an XLIFF 2.1 file: a unit for each segment, its markup as inline codes that
 * keep what was written, its state, notes, and what it leaves with as metadata. A translation whose source has moved on is
 * `initial` with the subState `archive:outdated`; one that is missing has no state.
 *
 * @returns the file; nothing where the document has no text to translate
 */
export function writeXliff({
  document,
  from,
  language,
  segments,
}: ExchangeDocument): string | undefined {
  const units = segments.filter(({ source }) => source !== '');
  if (from === undefined || units.length === 0) return undefined;
  const file = attributes({
    id: document,
    original: `documents/${document}.json`,
    canResegment: 'no',
    srcDir: directionOf(from),
    trgDir: directionOf(language),
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF_2}" xmlns:mda="${METADATA}" version="2.1"${attributes({ srcLang: from, trgLang: language })}>`,
    `  <file${file}>`,
    ...units.flatMap((segment) => writeUnit(document, segment)),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

function writeUnit(document: string, segment: ExchangeSegment): string[] {
  const { id, role, source, text } = segment;
  const codes = new UnitCodes();
  const sourcePieces = pieces(source);
  const writtenSource = writeInline(sourcePieces, codes.ofSource(sourcePieces), codes);
  const targetPieces = pieces(text);
  const writtenTarget = writeInline(targetPieces, codes.ofTarget(targetPieces), codes);
  const unit = attributes({ id, name: `${document}:${id}`, type: `archive:${role}` });
  return [
    `    <unit${unit}>`,
    ...block('mda:metadata', writeMetadata(segment)),
    ...block('notes', writeNotes(segment)),
    ...block(
      'originalData',
      [...codes.data].map(([dataId, markup]) => `<data id="${dataId}">${writeData(markup)}</data>`),
    ),
    `      <segment${stateOf(segment)}>`,
    `        <source xml:space="preserve">${writtenSource}</source>`,
    ...(text === '' ? [] : [`        <target xml:space="preserve">${writtenTarget}</target>`]),
    '      </segment>',
    '    </unit>',
  ];
}

function block(name: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`      <${name}>`, ...lines.map((line) => `        ${line}`), `      </${name}>`];
}

function writeMetadata(segment: ExchangeSegment): string[] {
  const { category, type } = EXPORTED;
  return [
    `<mda:metaGroup${attributes({ category })}>`,
    `  <mda:meta${attributes({ type })}>${writeBase('xliff', segment)}</mda:meta>`,
    '</mda:metaGroup>',
  ];
}

function writeNotes({ role, previous, comments }: ExchangeSegment): string[] {
  const notes: [Record<string, string>, string][] = [[{ category: NOTES.role }, role]];
  if (previous !== undefined)
    notes.push([{ category: NOTES.previous, appliesTo: 'source' }, previous]);
  for (const comment of comments)
    notes.push([{ category: NOTES.comment, appliesTo: 'target' }, commentText(comment)]);
  return notes.map(([about, text], index) => {
    const attributesOfNote = attributes({ id: `n${index + 1}`, ...about });
    return `<note${attributesOfNote}>${escapeXml(text)}</note>`;
  });
}

/** A line end as a reference: a program that lays the file out anew cannot lose it. */
function writeData(markup: string): string {
  return escapeInline(markup).replaceAll('\n', '&#10;');
}

function stateOf({ state, outdated }: ExchangeSegment): string {
  if (outdated) return attributes({ state: 'initial', subState: OUTDATED });
  return state === 'missing' ? '' : attributes({ state });
}
