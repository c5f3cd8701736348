import { joinsLetters, partsWords } from '../language/joiners.ts';
import { pointer } from '../pointer.ts';
import type { FileRule } from '../rule.ts';
import { edited } from '../text/edit.ts';

/*
 * What cannot be seen: controls but for the line feed, the zero-width space and no-break space, word
 * joiners, Unicode's noncharacters, and what stands for characters that were lost. Characters that
 * turn the direction of text are another rule's; the soft hyphen and variation selectors have a use.
 */
const ANY =
  /[[\p{Cc}--\n]\u180E\u200B-\u200D\u2028\u2029\u2060-\u2064\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFF]/v;
const EACH = new RegExp(ANY, 'gv');
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}/u;

/** Characters that nobody sees break searches and comparisons, and some hide something. */
export const controlCharacter: FileRule = {
  id: 'control-character',
  severity: 'warning',
  description:
    'No text holds a control character, or a zero-width one that its script does not use.',
  scope: 'file',
  sentences: {
    control: {
      message: 'The text holds a control character, {{code}}.',
      help: 'Take it out; a new line in a text is written \\n.',
    },
    tab: {
      message: 'The text holds a tab.',
      help: 'Write a space.',
    },
    'zero-width': {
      message:
        'The text holds a character without width, {{code}}, which this language does not use.',
      help: 'Take it out: nobody sees it, and words with it are not found.',
    },
    separator: {
      message:
        'The text holds a line separator, {{code}}, which not every program reads as a new line.',
      help: 'Write a new line: \\n.',
    },
    misread: {
      message: 'The text holds {{code}}, which was most likely meant to be "{{meant}}".',
      help: 'Write that character: the text was read in another encoding than it was written in.',
    },
    lost: {
      message: 'The text holds {{code}}, which stands where a character was lost.',
      help: 'Find out from the source what stood there, and write it.',
    },
  },
  *check({ file, value }) {
    if (value === undefined || (file.kind !== 'bundle' && file.kind !== 'interface')) return;
    for (const [key, text] of Object.entries(value as Record<string, string>)) {
      if (!ANY.test(text)) continue;
      const faults = [...faultsIn(text, file.language ?? '')];
      const edits = faults.flatMap(({ offset, by }) =>
        by === undefined ? [] : [{ offset, length: 1, text: by }],
      );
      const fixed = edited(text, edits);
      const isSegment = file.kind === 'bundle' && file.id !== undefined;
      for (const { says, offset, by, values } of faults)
        yield {
          at: { pointer: pointer(key), offset, length: 1 },
          says,
          values,
          severity: says === 'lost' || says === 'misread' ? 'error' : 'warning',
          ...(by !== undefined && {
            fix: { type: 'replace' as const, pointer: pointer(key), text: fixed },
          }),
          ...(isSegment && { document: file.id, segment: key }),
        };
    }
  },
};

interface Fault {
  says: string;
  offset: number;
  /** What to write instead; nothing where that is not certain. */
  by: string | undefined;
  values: Record<string, string>;
}

function* faultsIn(text: string, language: string): Generator<Fault> {
  for (const { 0: character, index: offset } of text.matchAll(EACH)) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const values = { code };
    if (character >= '\x80' && character <= '\x9F') {
      const meant = windows1252(character);
      if (meant === undefined) yield { says: 'control', offset, by: undefined, values };
      else yield { says: 'misread', offset, by: meant, values: { code, meant } };
    } else if (character === '\t') yield { says: 'tab', offset, by: ' ', values };
    else if (character === '\u2028' || character === '\u2029')
      yield { says: 'separator', offset, by: '\n', values };
    else if (character < ' ' || character === '\x7F')
      yield { says: 'control', offset, by: undefined, values };
    else if (character >= '\uFDD0' && character !== '\uFEFF')
      yield { says: 'lost', offset, by: undefined, values };
    else if (!isOfUse(character, text, offset, language))
      yield { says: 'zero-width', offset, by: '', values };
  }
}

/** What a byte of Windows-1252 says that was taken for ISO 8859-1; five of them say nothing. */
function windows1252(character: string): string | undefined {
  const byte = character.charCodeAt(0);
  const read = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  return read === character ? undefined : read;
}

function isOfUse(character: string, text: string, offset: number, language: string): boolean {
  if (character === '\u200B') return partsWords(language);
  if (character !== '\u200C' && character !== '\u200D') return false;
  if (joinsLetters(text, offset)) return true;
  // Families and flags are several pictures joined.
  const before = text.slice(Math.max(0, offset - 2), offset);
  return character === '\u200D' && EMOJI.test(before);
}
