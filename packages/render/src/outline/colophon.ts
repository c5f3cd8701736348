import type { Inline } from '@archive/markup';

import type { Colophon } from '../colophon.ts';
import type { RenderOptions } from '../render-input.ts';
import type { Format } from './format.ts';

/** The blocks of what is known of the text. */
export function writeColophon(
  { title, facts, source }: Colophon,
  format: Format,
  { headingLevel = 1 }: RenderOptions,
): string[] {
  const write = (inlines: readonly Inline[]): string =>
    format.inline(inlines, {
      resolve: () => undefined,
      call: (id) => ({ id, mark: '', hasNote: false }),
    });
  return [
    format.heading(format.plain(title), Math.min(6, headingLevel + 1)),
    ...facts.map(({ label, values }) =>
      format.fact(write([{ type: 'strong', children: [label] }]), values.map(write)),
    ),
    write(source),
  ];
}
