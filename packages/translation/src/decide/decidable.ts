import type { Finding, Ledger, LedgerRecord } from '@archive/schema';

import { recordOf, textOf, type TranslatedDocument } from '../document.ts';
import { hashOf } from '../text-facts.ts';
import { languageName } from './language-name.ts';

/** Why nothing can be decided about a segment. */
export type Obstruction = { ok: false; finding: Finding };

/** A segment's record that speaks of its text, or why there is none. */
export function decidable(
  document: TranslatedDocument,
  language: string,
  segment: string,
): { ok: true; ledger: Ledger; record: LedgerRecord } | Obstruction {
  const { id, originalLanguage } = document.skeleton;
  if (language === originalLanguage)
    return obstruction(document, language, segment, {
      rule: 'original',
      message: `${id} was written in ${languageName(language)}: there is no translation to speak of.`,
      help: 'Name a language that it is translated into.',
    });
  if (textOf(document, language, segment) === '')
    return obstruction(document, language, segment, {
      rule: 'missing-translation',
      message: `${id}:${segment} has no text in ${languageName(language)}.`,
      help: 'Translate it first, or look at how the segment is called.',
    });
  const ledger = document.ledgers.get(language);
  const record = recordOf(document, language, segment);
  if (
    ledger === undefined ||
    record === undefined ||
    record.target !== hashOf(document, language, segment)
  )
    return obstruction(document, language, segment, {
      rule: 'ledger-behind',
      message: `The ledger does not know the text that ${id}:${segment} has in ${languageName(language)}.`,
      help: 'Bring it in line with: archive sync',
    });
  return { ok: true, ledger, record };
}

/** Says what stands against a decision. */
export function obstruction(
  document: TranslatedDocument,
  language: string,
  segment: string,
  { rule, message, help }: Pick<Finding, 'rule' | 'message' | 'help'>,
): Obstruction {
  const { id } = document.skeleton;
  return {
    ok: false,
    finding: { rule, severity: 'error', message, help, document: id, language, segment },
  };
}
