import type { PassageState } from '@archive/render';

import { element, escapeXml, lines } from '../xml.ts';

/** The `xml:id` of a state, which passages name as their `ana`; no segment has an underscore in its own. */
export function stateId(state: PassageState): string {
  return `state_${state}`;
}

/** What the states of passages mean, for the header; nothing where no passage has one. */
export function statesTei(
  states: ReadonlySet<PassageState>,
  words: Readonly<Record<PassageState, string>>,
  language: string,
): string {
  const categories = [...states].map((state) =>
    element(
      'category',
      { 'xml:id': stateId(state) },
      element('catDesc', { 'xml:lang': language }, escapeXml(words[state])),
    ),
  );
  if (categories.length === 0) return '';
  return lines(
    '<encodingDesc>\n<classDecl>\n<taxonomy>',
    ...categories,
    '</taxonomy>\n</classDecl>\n</encodingDesc>',
  );
}
