import { normalise, noteCalls, parse, problems } from '@archive/markup';
import type { Inline } from '@archive/markup';

import type { Doubt } from '../../../api/index.ts';
import type { Stretch } from './folded-text.ts';

/** What may be markup, or look like it: without any of it a text has nothing that could break. */
const SIGNS = /[*[\]\\\n\r<_]/;
const HIDDEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** So many characters are read for one text, however many hits it has. */
const MOST_READ = 4_000_000;
/** Private characters, of which one is not in the text: it stands for what is put in. */
const STAND_INS = ['\uE000', '\uE001', '\uF8FE', '\uF8FF'];

/** One stretch of a text with markup, and what is to stand in its place. */
export interface Exchange extends Stretch {
  with: string;
}

/** A text with other stretches in it. They are in order, none over another. */
export function exchanged(text: string, exchanges: readonly Exchange[]): string {
  let done = 0;
  let result = '';
  for (const { start, end, with: put } of exchanges) {
    result += text.slice(done, start) + put;
    done = end;
  }
  return result + text.slice(done);
}

/** Why each of the exchanges had better be looked at; nothing for those without harm. */
export function doubtsOf(
  text: string,
  exchanges: readonly Exchange[],
): readonly (Doubt | undefined)[] {
  const isPlain = !SIGNS.test(text) && !exchanges.some(({ with: put }) => SIGNS.test(put));
  const unharmed = isPlain || markupDoubt(text, exchanges) === undefined;
  // Reading each by itself takes too long in a long text: all of them are in doubt then.
  const readable = text.length * exchanges.length <= MOST_READ;
  const emptied = exchanged(text, exchanges).trim() === '';
  return exchanges.map((exchange) => {
    if (!unharmed) {
      const doubt = readable ? markupDoubt(text, [exchange]) : 'markup';
      if (doubt !== undefined) return doubt;
    }
    if (losesHidden(text.slice(exchange.start, exchange.end), exchange.with)) return 'hidden';
    return emptied ? 'empty' : undefined;
  });
}

/**
 * What exchanges do to the markup around them. The text is read with a stand-in for what is put in:
 * nothing around it may change by that, and what is put in must read there as it does alone.
 */
function markupDoubt(text: string, exchanges: readonly Exchange[]): Doubt | undefined {
  const after = exchanged(text, exchanges);
  const before = parse(text);
  const tree = parse(after);
  if (noteCalls(before).join(' ') !== noteCalls(tree).join(' ')) return 'notes';
  const standIn = STAND_INS.find((each) => !text.includes(each));
  if (standIn === undefined) return 'markup';
  const holed = parse(
    exchanged(
      text,
      exchanges.map((each) => ({ ...each, with: standIn })),
    ),
  );
  if (outline(before) !== outline(holed)) return 'markup';
  const puts = exchanges.map(({ with: put }) => parse(put));
  if (JSON.stringify(filled(holed, standIn, puts)) !== JSON.stringify(normalise(tree)))
    return 'markup';
  return problems(after).length > problems(text).length ? 'markup' : undefined;
}

/** A tree without its words. */
function outline(inlines: readonly Inline[]): string {
  return JSON.stringify(inlines, (_, value: unknown) =>
    Array.isArray(value) ? value.filter((each) => typeof each !== 'string') : value,
  );
}

/** A tree in which, in order, what is put in takes the place of the stand-ins. */
function filled(
  inlines: readonly Inline[],
  standIn: string,
  puts: readonly (readonly Inline[])[],
): Inline[] {
  let next = 0;
  const fill = (all: readonly Inline[]): Inline[] =>
    all.flatMap((inline): Inline[] => {
      if (typeof inline === 'string')
        return inline.split(standIn).flatMap((words, index) => {
          if (index === 0) return [words];
          next += 1;
          return [...(puts[next - 1] ?? []), words];
        });
      return 'children' in inline ? [{ ...inline, children: fill(inline.children) }] : [inline];
    });
  return normalise(fill(inlines));
}

function losesHidden(found: string, put: string): boolean {
  const hidden = found.match(HIDDEN) ?? [];
  return hidden.length > 0 && hidden.join('') !== (put.match(HIDDEN) ?? []).join('');
}
