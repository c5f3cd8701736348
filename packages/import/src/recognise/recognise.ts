import { readDate } from '@archive/dates';

import type { ImportFinding } from '../finding.ts';
import type { Page, PageBlock } from '../page.ts';
import { leftOut } from '../read/left-out.ts';
import { join } from '../rich-text/rich-text.ts';
import type { LeftOut, Recognised } from '../types.ts';
import { findDateline } from './dates.ts';
import { divideEdges, edgesOf } from './edges.ts';
import { findHeadings } from './headings.ts';
import { keepLinks } from './links.ts';
import { readMasthead } from './masthead.ts';
import { isNavigation } from './navigation.ts';
import { NoteCalls } from './notes/attach-notes.ts';
import { findNotes } from './notes/note-bodies.ts';
import { withoutOutside } from './outside-main.ts';
import { mixedQuotationMarks } from './quotation-marks.ts';
import type { Guide, Recognition } from './recognition.ts';
import { severalDocuments } from './several-documents.ts';
import { signatureIndexes } from './signature.ts';
import { mainHeadings, subtitleIndex, titleIndex, withoutOuterMarks } from './title.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Tells the parts of a page apart: masthead, navigation, title, date, signature, notes, and the
 * text that is left. Nothing is dropped: each block is in the result once.
 *
 * @param guide - what the document has, where the page is its translation
 */
export function recognise(page: Page, words: Vocabulary, guide?: Guide): Recognition {
  const out: LeftOut[] = [...page.leftOut];
  const recognised: Recognised[] = [];
  const warnings: ImportFinding[] = [...page.warnings];
  const within = withoutOutside(page.blocks, words, out);
  let blocks = divideEdges(within, (line) => isPart(line, words));

  blocks = withoutNavigation(blocks, words, out);
  const masthead = takeMasthead(blocks, words, page.name, recognised, warnings);
  const linked = keepLinks(masthead.blocks, words.documents, page.name);
  blocks = linked.blocks;
  for (const warning of linked.warnings) warnings.push(warning);

  const mains = mainHeadings(blocks);
  const isAllMain = guide !== undefined && mains.length > 1;
  const titleAt = isAllMain ? undefined : titleIndex(blocks);
  const title = titleAt === undefined ? undefined : blocks[titleAt];
  const otherTitles = mains.slice(1).flatMap((index) => blocks[index] ?? []);
  const subtitleAt =
    titleAt === undefined || guide?.subtitle === false ? undefined : subtitleIndex(blocks, titleAt);
  const subtitle = subtitleAt === undefined ? undefined : blocks[subtitleAt];
  blocks = blocks.filter((_, index) => index !== titleAt && index !== subtitleAt);

  const dateline =
    guide?.dateline === false
      ? undefined
      : findDateline(blocks, edgesOf(blocks), words.dates, page.name);
  if (dateline !== undefined) warnings.push(...dateline.warnings);
  const datelineBlock = dateline === undefined ? undefined : blocks[dateline.index];

  const { tail } = edgesOf(blocks);
  const found = findNotes(blocks, { tail, dateline: dateline?.index }, words);
  const heading = found.heading === undefined ? undefined : blocks[found.heading];
  if (heading !== undefined) out.push(leftOut(heading.content.text, 'notes-heading', heading.line));
  blocks = blocks.filter((_, index) => !found.taken.has(index));

  const signature = takeSignature(blocks, datelineBlock, guide);
  blocks = blocks.filter((block) => block !== datelineBlock && !signature.includes(block));

  const notes = found.notes.map((note, index) => ({ ...note, id: `n${index + 1}` }));
  const calls = new NoteCalls(notes, page.name);
  const withCalls = (block: PageBlock): PageBlock => calls.attach(block);
  const body = findHeadings(trimSeparators(blocks, out), page.kind);
  const result = {
    collection: masthead.collection,
    title: title && withoutOuterMarks(withCalls(title)),
    subtitle: subtitle && withoutOuterMarks(withCalls(subtitle)),
    body: body.map(withCalls),
    signature: signature.length === 0 ? undefined : withCalls(joined(signature)),
    dateline: datelineBlock && withCalls(datelineBlock),
    issued: dateline?.issued,
    notes: notes.map((note) => ({ ...note, block: withCalls(note.block) })),
    otherTitles,
  };
  calls.finish();
  const marks = notes.filter((note) => note.mark !== '');
  return {
    ...result,
    leftOut: out,
    recognised: [
      ...recognised,
      ...page.recognised.map((entry) => withNoteId(entry, notes)),
      ...calls.recognised,
      ...marks.map(({ mark, id, block }) => ({
        text: mark,
        as: 'note-mark' as const,
        value: id,
        line: block.line,
      })),
    ],
    warnings: [
      ...warnings,
      ...severalDocuments(body, words.dates, page.name),
      ...quotationMarks(page),
      ...calls.warnings,
    ],
  };
}

/** Whether one line of a block is a part of the page of its own. */
function isPart(line: PageBlock, words: Vocabulary): boolean {
  return (
    isNavigation(line, words) ||
    readDate(line.content.text, words.dates) !== undefined ||
    readMasthead(line.content.text, words.names) !== undefined
  );
}

function withoutNavigation(blocks: PageBlock[], words: Vocabulary, out: LeftOut[]): PageBlock[] {
  const { head, tail } = edgesOf(blocks);
  return blocks.filter((block, index) => {
    const isEdge = index < head || index >= tail;
    // A main heading that says "Archives" is a title.
    if (block.type === 'separator' || (block.type === 'heading' && block.level === 1)) return true;
    if (!isEdge || !isNavigation(block, words)) return true;
    out.push(leftOut(markedText(block), 'navigation', block.line));
    return false;
  });
}

function takeMasthead(
  blocks: PageBlock[],
  words: Vocabulary,
  name: string,
  recognised: Recognised[],
  warnings: ImportFinding[],
): { blocks: PageBlock[]; collection: string | undefined } {
  const { head, tail } = edgesOf(blocks);
  for (const [index, block] of blocks.entries()) {
    const isHead = index < head;
    if (!isHead && index < tail) continue;
    const masthead = readMasthead(block.content.text, words.names);
    if (masthead === undefined) continue;
    recognised.push({
      text: markedText(block),
      as: 'masthead',
      value: masthead.collection,
      line: block.line,
    });
    for (const unknown of masthead.unknown) {
      warnings.push({
        rule: 'masthead-unknown-name',
        severity: 'warning',
        message: `“${unknown}” in the masthead of ${name} is no name of the collection ${masthead.collection}.`,
        help: 'Add it to the collection’s names if it is one, in locales/<tag>/collections.json.',
        file: name,
        line: block.line,
      });
    }
    return { blocks: blocks.toSpliced(index, 1), collection: masthead.collection };
  }
  return { blocks, collection: undefined };
}

function takeSignature(
  blocks: readonly PageBlock[],
  dateline: PageBlock | undefined,
  guide: Guide | undefined,
): PageBlock[] {
  if (guide?.signature === false) return [];
  const { tail } = edgesOf(blocks);
  const at = dateline === undefined ? -1 : blocks.indexOf(dateline);
  const indexes = signatureIndexes(blocks, tail, at === -1 ? undefined : at);
  return indexes.flatMap((index) => blocks[index] ?? []);
}

/** Rules at the ends of the text part it from nothing. */
function trimSeparators(blocks: readonly PageBlock[], out: LeftOut[]): PageBlock[] {
  const first = blocks.findIndex((block) => block.type !== 'separator');
  const last = blocks.findLastIndex((block) => block.type !== 'separator');
  return blocks.filter((block, index) => {
    const isIdle =
      block.type === 'separator' &&
      (index < first || index > last || blocks[index - 1]?.type === 'separator');
    if (isIdle && block.content.text !== '')
      out.push(leftOut(block.content.text, 'rule', block.line));
    return !isIdle;
  });
}

function joined(blocks: readonly PageBlock[]): PageBlock {
  const [first] = blocks as [PageBlock];
  const content = join(
    blocks.map((block) => block.content),
    '\n',
  );
  const joins = blocks.reduce((sum, block) => sum + (block.joins ?? 0), blocks.length - 1);
  return { ...first, content, joins };
}

function withNoteId(entry: Recognised, notes: Recognition['notes']): Recognised {
  const own = notes.find((note) => note.calledBy === 'format' && note.label === entry.value);
  return { ...entry, value: own?.id ?? entry.value };
}

/** A block's text with the marker that is no part of its content. */
function markedText(block: PageBlock): string {
  return block.marker === undefined ? block.content.text : `${block.marker} ${block.content.text}`;
}

function quotationMarks(page: Page): ImportFinding[] {
  const finding = mixedQuotationMarks(page.blocks, page.name);
  return finding === undefined ? [] : [finding];
}
