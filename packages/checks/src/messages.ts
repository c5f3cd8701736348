import type { Concept, LedgerRecord, SegmentRole } from '@archive/schema';

import { MEANT } from './put-into-words.ts';
import { rules } from './rules.ts';
import { keysOf, MEANT_KEY, wordKey } from './translate.ts';

/** Words of the data that stand in sentences, by the name of the gap they fill. */
const words: {
  kind: Record<Concept['kind'], string>;
  role: Record<SegmentRole, string>;
  state: Record<LedgerRecord['state'], string>;
} = {
  kind: { organisation: 'organisation', person: 'person', place: 'place', term: 'term' },
  role: {
    title: 'title',
    subtitle: 'subtitle',
    heading: 'heading',
    paragraph: 'paragraph',
    quote: 'quotation',
    attribution: 'attribution',
    item: 'list item',
    verse: 'verse',
    alt: 'description of a picture',
    caption: 'caption',
    signature: 'signature',
    dateline: 'dateline',
    note: 'note',
  },
  state: {
    initial: 'initial',
    translated: 'translated',
    reviewed: 'reviewed',
    final: 'final',
  },
};

/** What stands around findings on a terminal. */
const labels = {
  'label-error': 'error',
  'label-warning': 'warning',
  'label-info': 'info',
  'label-help': 'help',
  'label-summary':
    'Files: {{files}}. Documents: {{documents}}. Errors: {{errors}}. Warnings: {{warnings}}. Infos: {{infos}}.',
  'label-summary-suppressed': 'Suppressed: {{suppressed}}.',
  'label-summary-all': '(--all shows every one)',
};

/**
 * Everything that checks say, in English, by the keys of `messages.json`: what translators begin
 * with.
 */
export function messages(): Record<string, string> {
  const texts: Record<string, string> = { ...labels, [MEANT_KEY]: MEANT };
  for (const [name, named] of Object.entries(words))
    for (const [word, text] of Object.entries(named)) texts[wordKey(name, word)] = text;
  for (const { id, sentences } of rules)
    for (const [says, { message, help }] of Object.entries(sentences)) {
      const keys = keysOf(id, says);
      texts[keys.message] = message;
      texts[keys.help] = help;
    }
  return texts;
}
