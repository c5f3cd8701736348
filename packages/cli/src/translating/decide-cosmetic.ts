import type { LedgerRecord, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import { hashText, markCosmetic, refuseCosmetic, translationStatus } from '@archive/translation';
import type { TranslatedDocument } from '@archive/translation';
import { decide } from '@archive/workflow';
import type { Decided } from '@archive/workflow';

import { languageLabel } from './language-label.ts';

/** What is decided about the last change of a source. */
export interface CosmeticOptions {
  segment: string;
  /** One language alone. */
  language?: string;
  /** The language whose text changed. */
  from: string;
  by?: string;
  reason?: string;
  /** Why it is cosmetic although its meaning seems to have changed. */
  force?: string;
  dryRun?: boolean;
}

/** Records for every language, or one, that the last change of a source needs no new translation. */
export function recordCosmetic(
  store: Store,
  document: TranslatedDocument,
  { segment, language, from, by, reason, force, dryRun }: CosmeticOptions,
): Outcome<Decided> {
  const languages = language === undefined ? store.languages : [language];
  const decided = decide(store, document, languages, { by, dryRun }, (synced, tag, decision) => {
    const status = translationStatus(synced, tag).find(({ id }) => id === segment);
    const { outdated, record } = status ?? {};
    if (outdated?.because !== 'source' || outdated.from !== from) return undefined;
    // A language that refused the change is only asked again by its name.
    if (language === undefined && record !== undefined && hasRefused(record, outdated.is))
      return undefined;
    return markCosmetic(synced, tag, segment, {
      ...decision,
      reason: force ?? reason,
      force: force !== undefined,
    });
  });
  if (!decided.ok || decided.value.languages.length > 0) return decided;
  const { id } = document.skeleton;
  return {
    ok: false,
    findings: [
      {
        rule: 'not-outdated',
        severity: 'error',
        message: `No translation of ${id}:${segment} is outdated by a change of the text in ${languageLabel(store, from)}.`,
        help: 'There is nothing to record. A language that refused the change is named with --language.',
        document: id,
        segment,
      },
    ],
  };
}

/** Refuses for one language that the last change of its source was cosmetic. */
export function refuseChange(
  store: Store,
  document: TranslatedDocument,
  language: string,
  { segment, by, dryRun }: Pick<CosmeticOptions, 'segment' | 'by' | 'dryRun'>,
): Outcome<Decided> {
  return decide(store, document, [language], { by, dryRun }, (synced, tag, decision) =>
    refuseCosmetic(synced, tag, [segment], decision),
  );
}

function hasRefused({ source, cosmetic = [] }: LedgerRecord, sourceText: string): boolean {
  const now = hashText(sourceText);
  return cosmetic.some(
    ({ before, after, refused }) => refused === true && before === source && after === now,
  );
}
