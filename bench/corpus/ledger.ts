import type { Ledger, LedgerRecord } from '../../packages/schema/src/index.ts';
import { hashText, record } from '../../packages/translation/src/index.ts';
import { between, oneOf, type Random } from './random.ts';

const STATES = ['initial', 'translated', 'translated', 'translated', 'reviewed', 'final'] as const;
const TRANSLATORS = ['A. Osei', 'Lena Brandt', 'M. Qureshi', 'Chen Yu', 'Sofía Rey', 'N. Petrova'];
const OUTDATED_SHARE = 0.03;

/** The ledger of a translation; of a few segments the source has moved on since. */
export function ledgerOf(
  next: Random,
  document: string,
  source: { language: string; texts: Readonly<Record<string, string>> },
  target: { language: string; texts: Readonly<Record<string, string>> },
): Ledger {
  const day = `20${between(next, 10, 25)}-0${between(next, 1, 9)}-1${between(next, 0, 9)}`;
  const by = oneOf(next, TRANSLATORS);
  const segments: Record<string, LedgerRecord> = {};
  for (const [id, text] of Object.entries(target.texts)) {
    const sourceText = source.texts[id] ?? '';
    const made = record(source.language, sourceText, text, {
      state: oneOf(next, STATES),
      by,
      on: day,
    });
    const was = `${sourceText} ${sourceText.slice(0, 20)}`;
    segments[id] =
      next() < OUTDATED_SHARE ? { ...made, source: hashText(was), sourceText: was } : made;
  }
  return { document, language: target.language, segments };
}
