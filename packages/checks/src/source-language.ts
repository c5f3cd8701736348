import type { BundleEntry } from './archive-index.ts';

/**
 * The language that a bundle's segment is a translation from: the one its ledger names, else the
 * original's. Nothing for the original itself.
 */
export function sourceLanguage(bundle: BundleEntry, segment: string): string | undefined {
  const { original, document, language, ledger } = bundle;
  if (original) return undefined;
  const records = ledger?.value.segments;
  const record =
    records !== undefined && Object.hasOwn(records, segment) ? records[segment] : undefined;
  const from = record?.from ?? document.skeleton.originalLanguage;
  return from === language ? undefined : from;
}
