import type { Skeleton } from '@archive/schema';

import { escapeHtml } from '../escape-html.ts';
import { directionOfTag } from '../language.ts';
import { collectNotes, type Notes } from '../notes.ts';
import type { Direction, RenderInput, RenderOptions } from '../render-input.ts';
import { segmentIds } from '../segment-ids.ts';
import { findSegment, textOf, type Segment } from '../segment.ts';
import { wordsFor, type Words } from '../words.ts';

/** A document while it becomes HTML. */
export interface Page {
  skeleton: Skeleton;
  options: RenderOptions;
  words: Words;
  notes: Notes;
  directionOf: (language: string) => Direction;
  find: (id: string) => Segment | undefined;
  /** The level of the heading that was written last, so that none is skipped. */
  level: number;
  /** What is known of the calls of each note that was called. */
  calls: Map<string, Calls>;
  /** Takes an id for good, with its prefix; undefined if it is taken. */
  claimId: (id: string) => string | undefined;
  /** Takes the first free id of `stem`, `stem-2`, `stem-3` that no segment has. */
  freeId: (stem: string) => string;
  /** Whether a link to this segment has where to go. */
  hasAnchor: (id: string) => boolean;
}

/** The calls of one note. */
export interface Calls {
  /** What a call is called, escaped: "Note 1". */
  label: string;
  /** The ids of the calls, in order. */
  ids: string[];
}

export function openPage(input: RenderInput, options: RenderOptions): Page {
  const { skeleton, text, fallback } = input;
  const directionOf = options.directionOf ?? directionOfTag;
  const prefix = options.idPrefix ?? '';
  const words = wordsFor(input, options);
  const notes = collectNotes(input, directionOf, words.formats);
  const ids = segmentIds(skeleton);
  const added = notes.translator.map(({ segment }) => segment.id);
  const reserved = added.length === 0 ? ids : new Set([...ids, ...added]);
  const taken = new Set<string>();
  return {
    skeleton,
    options,
    words,
    notes,
    directionOf,
    find: (id) => findSegment(input, id, directionOf),
    level: titleLevel(options),
    calls: new Map(),
    claimId(id) {
      if (taken.has(id)) return undefined;
      taken.add(id);
      return escapeHtml(prefix + id);
    },
    freeId(stem) {
      let id = stem;
      for (let number = 2; taken.has(id) || reserved.has(id); number++) id = `${stem}-${number}`;
      taken.add(id);
      return escapeHtml(prefix + id);
    },
    hasAnchor: (id) =>
      reserved.has(id) &&
      (textOf(text, id) !== undefined ||
        (fallback !== undefined && textOf(fallback, id) !== undefined)),
  };
}

/** The heading level of the title: 1, or what the caller's page has above it. */
export function titleLevel({ headingLevel = 1 }: RenderOptions): number {
  return Math.min(6, Math.max(1, Math.trunc(headingLevel)));
}
