import type { ImportFinding } from '../../finding.ts';
import { placeOf } from '../place.ts';

/** Shortcodes of Hugo and tags of Liquid, in one line each. */
const CODE = /\{\{[<%][^\n]{0,500}?[>%]\}\}|\{%[^\n]{0,500}?%\}/g;
const SHOWN = 60;

/** Says that a text holds what only the generator of its site understands. */
export function templateCode(text: string, file: string): ImportFinding[] {
  const [first, ...more] = text.matchAll(CODE);
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : `, and ${more.length} more`;
  return [
    {
      rule: 'template-code',
      severity: 'warning',
      message: `${file} holds code of the generator of its site, which stays as text: ${first[0].slice(0, SHOWN)}${others}.`,
      help: 'Take it out of the text, or put in its place what it stood for.',
      file,
      ...placeOf(text, first.index),
    },
  ];
}
