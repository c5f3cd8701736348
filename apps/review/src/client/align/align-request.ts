import { type Arrangement, textsOf } from '@archive/translation';

import type { Alignment, AlignRequest } from '../../api/index.ts';

/** Whether two arrangements put the same texts in the same places. */
export function isSame(one: Arrangement, other: Arrangement): boolean {
  const said = (arrangement: Arrangement): string =>
    JSON.stringify([textsOf(arrangement), arrangement.tray.map(({ text }) => text)]);
  return one === other || said(one) === said(other);
}

/** What has to be sent so that the files have an arrangement. */
export function alignRequest(
  { translation, unplaced }: Alignment,
  file: Arrangement,
  now: Arrangement,
): AlignRequest {
  const before = textsOf(file);
  const changed = now.slots.flatMap(({ segment, piece }) => {
    const text = piece?.text ?? '';
    if (text === before[segment]) return [];
    return [
      [segment, { text, from: piece?.from ?? [], base: translation[segment] ?? '' }] as const,
    ];
  });
  return {
    texts: Object.fromEntries(changed),
    unplaced: now.tray.map(({ text, from }) => ({ text, from })),
    unplacedBase: unplaced,
  };
}
