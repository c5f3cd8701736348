import { plain, type Inline } from '@archive/markup';
import type { Block, Figure, ListItem } from '@archive/schema';

import { formatDate } from '../dates/format-date.ts';
import { directionOfTag } from '../language.ts';
import { collectNotes, type Note, type Notes } from '../notes.ts';
import type { RenderInput, RenderOptions } from '../render-input.ts';
import { findSegment, type Segment } from '../segment.ts';
import { wordsFor, type Words } from '../words.ts';
import { writeColophon } from './colophon.ts';
import type { Format, InlineFormat, WrittenItem } from './format.ts';

/** A document while it becomes lines of text. */
interface Outline {
  format: Format;
  options: RenderOptions;
  words: Words;
  notes: Notes;
  find: (id: string | undefined) => Segment | undefined;
}

/** Writes a document block by block, with an empty line between blocks. */
export function compose(input: RenderInput, options: RenderOptions, format: Format): string {
  const directionOf = options.directionOf ?? directionOfTag;
  const words = wordsFor(input, options);
  const outline: Outline = {
    format,
    options,
    words,
    notes: collectNotes(input, directionOf, words.formats),
    find: (id) => (id === undefined ? undefined : findSegment(input, id, directionOf)),
  };
  const { skeleton, colophon } = input;
  const { formats, t } = words;
  const blocks = [
    heading(outline, skeleton.title, 1),
    write(outline, skeleton.subtitle),
    format.plain(formatDate(skeleton.issued, formats, t)),
    ...writeBody(outline, skeleton.body),
    write(outline, skeleton.signature),
    write(outline, skeleton.dateline),
    writeNotes(outline, 'notes', outline.notes.author),
    writeNotes(outline, 'translators-notes', outline.notes.translator, 'translators-note'),
    ...(colophon === undefined ? [] : writeColophon(colophon, format, options)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function writeBody(outline: Outline, body: readonly Block[]): string[] {
  let listsInARow = 0;
  return body.map((block) => {
    listsInARow = block.type === 'list' ? listsInARow + 1 : 0;
    return writeBlock(outline, block, listsInARow > 0 && listsInARow % 2 === 0);
  });
}

function writeBlock(outline: Outline, block: Block, follows: boolean): string {
  const { format } = outline;
  switch (block.type) {
    case 'heading':
      return heading(outline, block.id, block.level);
    case 'paragraph':
      return write(outline, block.id);
    case 'quote':
      return attributed(
        outline,
        writeAll(outline, block.segments, format.quote),
        block.attribution,
      );
    case 'verse':
      return attributed(
        outline,
        writeAll(outline, block.segments, format.verse),
        block.attribution,
      );
    case 'list': {
      const items = writeItems(outline, block.items);
      return items.length === 0 ? '' : format.list(items, block.ordered ?? false, follows);
    }
    case 'figure':
      return writeFigure(outline, block);
    case 'separator':
      return format.separator;
    default:
      return block satisfies never;
  }
}

/** A segment's text, behind a mark where it is the original's or outdated; empty where there is none. */
function write(outline: Outline, id: string | undefined): string {
  const segment = outline.find(id);
  if (segment === undefined) return '';
  const { format } = outline;
  return mark(outline, segment) + format.inline(segment.inlines, inlineFormat(outline, segment));
}

function heading(outline: Outline, id: string, level: number): string {
  const segment = outline.find(id);
  if (segment === undefined) return '';
  const { format, options } = outline;
  const text = format.inlineOnOneLine(segment.inlines, inlineFormat(outline, segment));
  const deeper = Math.min(6, level + (options.headingLevel ?? 1) - 1);
  return format.heading(mark(outline, segment) + text, deeper);
}

function mark({ format, words }: Outline, segment: Segment): string {
  return segment.state === undefined ? '' : `${format.plain(`[${words.ofState(segment.state)}]`)} `;
}

function inlineFormat({ notes, options }: Outline, segment: Segment): InlineFormat {
  return {
    resolve: (href) => options.resolve?.(href),
    call: (id) => {
      const note = notes.find(id, segment.isFallback);
      return { id, mark: note?.mark ?? notes.markOf(id), hasNote: note !== undefined };
    },
  };
}

function writeAll(
  outline: Outline,
  ids: readonly string[],
  join: (texts: string[]) => string,
): string {
  const texts = ids.map((id) => write(outline, id)).filter((text) => text !== '');
  return texts.length === 0 ? '' : join(texts);
}

function attributed(outline: Outline, quoted: string, id: string | undefined): string {
  const text = write(outline, id);
  return [quoted, text === '' ? '' : outline.format.attribution(text)]
    .filter((block) => block !== '')
    .join('\n\n');
}

function writeItems(outline: Outline, items: readonly ListItem[]): WrittenItem[] {
  return items
    .map((item) => ({
      text: write(outline, item.id),
      items: writeItems(outline, item.items ?? []),
      ordered: item.ordered ?? false,
    }))
    .filter(({ items: inside, text }) => text !== '' || inside.length > 0);
}

function writeFigure(outline: Outline, { alt, caption, image }: Figure): string {
  const { format, options, words } = outline;
  const description: readonly Inline[] = outline.find(alt)?.inlines ?? [words.say('figure')];
  const address = (options.mediaBase ?? '') + image.file;
  return [format.figure(address, plain(description).replaceAll('\n', ' ')), write(outline, caption)]
    .filter((block) => block !== '')
    .join('\n\n');
}

function writeNotes(outline: Outline, title: string, notes: Note[], kind?: string): string {
  if (notes.length === 0) return '';
  const { format, words } = outline;
  return format.notes({
    title: words.say(title),
    kind: kind === undefined ? undefined : words.say(kind),
    notes: notes.map(({ mark: label, segment: { id } }) => ({
      id,
      mark: label,
      text: write(outline, id),
    })),
  });
}
