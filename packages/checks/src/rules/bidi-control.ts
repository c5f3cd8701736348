import type { SegmentEntry } from '../archive-index.ts';
import type { Problem, SegmentRule } from '../rule.ts';
import { stretch } from '../text/stretch.ts';
import { TRAIT } from '../text/traits.ts';

const CONTROL = /[\u202A-\u202E\u2066-\u2069\n]/g;
const NAMES: Readonly<Record<string, string>> = {
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};
const POP_EMBEDDING = '\u202C';
const POP_ISOLATE = '\u2069';

/**
 * Characters that turn the direction of text and show nothing themselves can make a text read as it
 * does not say (CVE-2021-42574, "Trojan Source"). Unicode's UAX #9 is the source for what closes what.
 */
export const bidiControl: SegmentRule = {
  id: 'bidi-control',
  severity: 'error',
  description: 'Every character that turns the direction of text is ended on the same line.',
  scope: 'segment',
  holds: TRAIT.bidiControl,
  sentences: {
    open: {
      message: '{{name}} turns the direction of all that follows, and is never ended.',
      help: 'Put {{end}} behind the words that it is for, or take it out.',
    },
    close: {
      message: '{{name}} ends a direction that was never begun.',
      help: 'Put the beginning before the words that it is for, or take it out.',
    },
    override: {
      message: '{{name}} makes letters read in an order that they are not written in.',
      help: 'Take it out, and what ends it: no language is written so.',
    },
    embedding: {
      message: '{{name}} is an embedding, which also disorders what stands beside it.',
      help: 'Use an isolate: LRI, RLI or FSI (U+2066, U+2067, U+2068) before the words, PDI (U+2069) behind them.',
    },
  },
  check: controls,
};

interface Control {
  character: string;
  offset: number;
}

function* controls(segment: SegmentEntry): Generator<Problem> {
  let open: Control[] = [];
  for (const { 0: character, index: offset } of segment.masked.matchAll(CONTROL)) {
    const control = { character, offset };
    if (character === '\n') {
      yield* open.map((one) => problem(segment, one, 'open'));
      open = [];
    } else if (character === POP_EMBEDDING || character === POP_ISOLATE) {
      yield* end(segment, control, open);
    } else open.push(control);
  }
  yield* open.map((one) => problem(segment, one, 'open'));
}

/** Ends the isolate, with all embeddings left open in it, or the embedding that was opened last. */
function* end(segment: SegmentEntry, control: Control, open: Control[]): Generator<Problem> {
  const isIsolate = control.character === POP_ISOLATE;
  const at = isIsolate ? lastIsolate(open) : open.length - 1;
  const opener = open[at];
  if (opener === undefined || isolates(opener) !== isIsolate) {
    yield problem(segment, control, 'close');
    return;
  }
  yield* open
    .splice(at)
    .slice(1)
    .map((one) => problem(segment, one, 'open'));
  const says = manner(opener.character);
  if (says !== undefined) yield problem(segment, opener, says);
}

/** So many embeddings are looked through for the isolate around them; UAX #9 stops counting at 125. */
const DEEPEST = 125;

function lastIsolate(open: readonly Control[]): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - DEEPEST); at--) {
    const one = open[at];
    if (one !== undefined && isolates(one)) return at;
  }
  return -1;
}

function isolates({ character }: Control): boolean {
  return character >= '\u2066';
}

/** What is to be said of an opener that is ended. */
function manner(opener: string): 'override' | 'embedding' | undefined {
  if (opener >= '\u2066') return undefined;
  return opener === '\u202D' || opener === '\u202E' ? 'override' : 'embedding';
}

function problem(segment: SegmentEntry, control: Control, says: string): Problem {
  const values = {
    name: name(control.character),
    end: name(isolates(control) ? POP_ISOLATE : POP_EMBEDDING),
  };
  const severity = says === 'embedding' ? 'warning' : 'error';
  return { at: stretch(segment, control.offset), says, values, severity };
}

/** "RLO (U+202E)": the character itself cannot be seen. */
function name(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase();
  return `${NAMES[character]} (U+${code})`;
}
