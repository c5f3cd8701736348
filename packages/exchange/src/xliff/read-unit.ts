import type { Finding, LedgerRecord } from '@archive/schema';

import { readBase, type Base } from '../base.ts';
import { warning } from '../finding.ts';
import { isId, parseFullName } from '../ids.ts';
import { quoted } from '../quoted.ts';
import type { Claim, ReturnedSegment } from '../returned.ts';
import { elementIn, elementsIn, textIn, type XmlElement } from '../xml/element.ts';
import { EXPORTED, METADATA, NOTES, OUTDATED } from './names.ts';
import { readInline, readOriginalData, type OriginalData } from './read-inline.ts';

/** The place a unit was read from. */
interface UnitContext {
  file: string;
  document: string;
  language: string;
}

const STATES: readonly LedgerRecord['state'][] = ['initial', 'translated', 'reviewed', 'final'];
const NOT_COMMENTS: readonly string[] = [NOTES.role, NOTES.previous];

/** Reads a unit as the segment it is, however many segments a program made of it. */
export function readUnit(
  unit: XmlElement,
  { file, document, language }: UnitContext,
): { segment?: ReturnedSegment; findings: Finding[] } {
  const { line, column } = unit;
  // A program may have given ids of its own; the name is ours.
  const named = parseFullName(unit.attributes.get('name') ?? '');
  const id = named?.document === document ? named.segment : (unit.attributes.get('id') ?? '');
  const place = { file, line, column, document, language, ...(isId(id) ? { segment: id } : {}) };
  if (!isId(id)) {
    const message = `The unit ${quoted(id)} is no segment of ${document}.`;
    const help = 'It was left out.';
    return { findings: [warning('exchange-segment', message, help, place)] };
  }
  const original = elementIn(unit, 'originalData');
  const data = readOriginalData(original === undefined ? [] : elementsIn(original, 'data'));
  const source = readParts(unit, data, 'source');
  const target = readParts(unit, data, 'target');
  const findings: Finding[] = [];
  if (target.missing > 0 && target.missing < target.parts)
    findings.push(
      warning(
        'exchange-partial',
        `${document}:${id} is divided into ${target.parts} parts, and ${target.missing} of them are not translated.`,
        'Its translation stays as it was. Translate the rest, then import the file again.',
        place,
      ),
    );
  const dropped = target.dropped[0];
  if (dropped !== undefined)
    findings.push(
      warning(
        'exchange-code',
        `The translation of ${document}:${id} holds the code ${quoted(dropped)}, which is none of the archive's.`,
        'The code was left out and its text was kept. See that nothing is missing.',
        place,
      ),
    );
  return {
    segment: {
      id,
      source: source.text,
      text: target.missing > 0 ? undefined : target.text,
      base: baseOf(unit),
      claim: claimOf(elementsIn(unit, 'segment')),
      comments: commentsIn(unit),
      line,
      column,
    },
    findings,
  };
}

interface Parts {
  text: string;
  dropped: string[];
  /** Segments of the unit, and how many of them have no translation. */
  parts: number;
  missing: number;
}

/** Puts the parts of a unit together: the source in its order, the target in the order it asks for. */
function readParts(unit: XmlElement, data: OriginalData, name: 'source' | 'target'): Parts {
  const read: Parts = { text: '', dropped: [], parts: 0, missing: 0 };
  const parts: { order: number; text: string }[] = [];
  const children = elementsIn(unit).filter((part) => ['segment', 'ignorable'].includes(part.name));
  for (const [index, part] of children.entries()) {
    const source = elementIn(part, 'source');
    const wanted = elementIn(part, name);
    if (part.name === 'segment') {
      read.parts += 1;
      if (wanted === undefined || wanted.children.length === 0) read.missing += 1;
    }
    // White space between sentences has a translation only where it is another.
    const element = wanted ?? (part.name === 'ignorable' ? source : undefined);
    if (element === undefined) continue;
    const { text, dropped } = readInline(element, data, source);
    const order = Number(element.attributes.get('order') ?? index + 1);
    parts.push({ order: Number.isFinite(order) ? order : index + 1, text });
    read.dropped.push(...dropped);
  }
  parts.sort((a, b) => a.order - b.order);
  read.text = parts.map(({ text }) => text).join('');
  return read;
}

/** The state of a unit: the lowest of its segments'; none where the file says none. */
function claimOf(segments: readonly XmlElement[]): Claim | undefined {
  const found = segments.map(({ attributes }) =>
    STATES.findIndex((state) => state === attributes.get('state')),
  );
  const state = STATES[Math.min(...found)];
  if (state === undefined) return undefined;
  const outdated = segments.some(({ attributes }) => attributes.get('subState') === OUTDATED);
  return { type: 'state', state, outdated };
}

/** What the unit left the archive with, where a program kept it. */
function baseOf(unit: XmlElement): Base | undefined {
  const exported = elementsIn(unit, 'metadata')
    .filter(({ namespace }) => namespace === METADATA)
    .flatMap((metadata) => elementsIn(metadata, 'metaGroup'))
    .filter(({ attributes }) => attributes.get('category') === EXPORTED.category)
    .flatMap((group) => elementsIn(group, 'meta'))
    .find(({ attributes }) => attributes.get('type') === EXPORTED.type);
  return exported && readBase(textIn(exported));
}

/** The notes of people, on the unit. */
function commentsIn(unit: XmlElement): string[] {
  const notes = elementIn(unit, 'notes');
  if (notes === undefined) return [];
  return elementsIn(notes, 'note')
    .filter(({ attributes }) => !NOT_COMMENTS.includes(attributes.get('category') ?? ''))
    .map((note) => textIn(note).trim())
    .filter((text) => text !== '');
}
