import { countCharacters, countVisible } from '../rich-text/count.ts';
import type { LeftOut, LeftOutReason } from '../types.ts';

/** Of what nobody reads, a report shows so much. */
const SHOWN = 60;
const NOT_PROSE: ReadonlySet<LeftOutReason> = new Set(['script', 'style']);

export function leftOut(text: string, reason: LeftOutReason, line?: number): LeftOut {
  const shown = NOT_PROSE.has(reason) && text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return {
    text: shown,
    characters: countCharacters(text),
    visible: countVisible(text),
    reason,
    line,
  };
}
