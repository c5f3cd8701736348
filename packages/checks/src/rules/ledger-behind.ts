import { syncLedger } from '@archive/translation';

import type { BundleRule } from '../rule.ts';
import { isWhole, translatedDocument } from '../translated-document.ts';

/** The ledger knows the texts as they are. A translator need not care: `archive sync` does it. */
export const ledgerBehind: BundleRule = {
  id: 'ledger-behind',
  severity: 'info',
  description: 'The ledger of a translation knows its texts as they are.',
  scope: 'bundle',
  sentences: {
    behind: {
      message: 'The ledger does not know this translation as it is: {{count}} of its texts differ.',
      help: 'Run `archive sync`, or leave it to whoever takes your change in.',
    },
    none: {
      message: 'This translation has no ledger yet.',
      help: 'Run `archive sync`, or leave it to whoever takes your change in.',
    },
  },
  *check({ document, language, ledger, original }) {
    if (original || !isWhole(document)) return;
    const { changes } = syncLedger(translatedDocument(document), language);
    if (changes.length === 0) return;
    yield ledger === undefined
      ? { says: 'none' }
      : { says: 'behind', values: { count: changes.length } };
  },
};
