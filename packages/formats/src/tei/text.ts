import type { Inline } from '@archive/markup';
import { passageState } from '@archive/render';
import type { PassageState } from '@archive/render';
import { segments } from '@archive/schema';

import type { Edition, FormatOptions } from '../edition.ts';
import { element } from '../xml.ts';
import { inlineTei, linesOf } from './inline.ts';
import type { Surroundings } from './inline.ts';
import { stateId } from './states.ts';

/** A note that has a text. */
interface TeiNote {
  readonly id: string;
  readonly type: 'author' | 'translator';
  readonly mark: string;
}

/** A document's segments as TEI has them. */
export interface TeiText {
  readonly notes: readonly TeiNote[];
  /** The states that what is written so far refers to. */
  readonly states: ReadonlySet<PassageState>;
  /** A segment in an element; nothing where neither language has it. */
  segment(
    id: string | undefined,
    tag: string,
    attributes?: Readonly<Record<string, string | undefined>>,
    behind?: string,
  ): string;
  /** A stanza: a line in each element. */
  stanza(id: string): string;
  /** What a picture shows, on one line: TEI has no line breaks in there. */
  description(id: string): string;
}

/** Opens a document for writing it as TEI. */
export function teiText(edition: Edition, options: FormatOptions): TeiText {
  const { skeleton, text, fallback } = edition;
  const taken = new Set<string>();
  const states = new Set<PassageState>();
  const own = (id: string): boolean => Object.hasOwn(text.segments, id);
  const find = (id: string): { inlines: Inline[]; language: string } | undefined => {
    if (own(id)) return { inlines: text.segments[id] ?? [], language: text.language };
    if (fallback === undefined || !Object.hasOwn(fallback.segments, id)) return undefined;
    return { inlines: fallback.segments[id] ?? [], language: fallback.language };
  };
  const ids = new Set(segments(skeleton).map(({ id }) => id));
  const marks = new Map<string, string>();
  let number = 0;
  for (const { id, label } of skeleton.notes ?? [])
    if (!marks.has(id)) marks.set(id, label ?? String(++number));
  const authors = [...marks].filter(([id]) => find(id) !== undefined);
  const translators = Object.keys(text.segments).filter(
    (id) => TRANSLATORS.test(id) && !ids.has(id),
  );
  const notes: TeiNote[] = [
    ...authors.map(([id, mark]): TeiNote => ({ id, mark, type: 'author' })),
    ...translators.map((id): TeiNote => ({ id, mark: id, type: 'translator' })),
  ];
  const noteOf = new Map(notes.map((note) => [note.id, note]));

  const around = (language: string): Surroundings => ({
    language,
    resolve(href) {
      if (!href.startsWith('#')) return options.resolve?.(href);
      const id = href.slice(1);
      return ids.has(id) && find(id) !== undefined ? href : undefined;
    },
    call(id) {
      const note = noteOf.get(id);
      const isThere = note !== undefined && (note.type === 'author' || language === text.language);
      return { mark: note?.mark ?? marks.get(id) ?? id, isThere };
    },
  });
  const attributesOf = (id: string, language: string): Record<string, string | undefined> => {
    const isNew = !taken.has(id);
    taken.add(id);
    const state = passageState(edition, id);
    if (state !== undefined) states.add(state);
    return {
      'xml:id': isNew ? id : undefined,
      'xml:lang': language === text.language ? undefined : language,
      ana: state && `#${stateId(state)}`,
    };
  };
  return {
    notes,
    states,
    segment(id, tag, attributes = {}, behind = '') {
      const found = id === undefined ? undefined : find(id);
      if (id === undefined || found === undefined)
        return behind === '' ? '' : element(tag, attributes, behind);
      const { inlines, language } = found;
      const content = inlineTei(inlines, around(language));
      return element(tag, { ...attributesOf(id, language), ...attributes }, content + behind);
    },
    stanza(id) {
      const found = find(id);
      if (found === undefined) return '';
      const { inlines, language } = found;
      const written = linesOf(inlines).map((line) =>
        element('l', {}, inlineTei(line, around(language))),
      );
      return element(
        'lg',
        { ...attributesOf(id, language), type: 'stanza' },
        `\n${written.join('\n')}\n`,
      );
    },
    description(id) {
      const found = find(id);
      if (found === undefined) return '';
      const { inlines, language } = found;
      const written = linesOf(inlines).map((line) => inlineTei(line, around(language)));
      return element('figDesc', attributesOf(id, language), written.join(' '));
    },
  };
}

const TRANSLATORS = /^tn\d+$/;
