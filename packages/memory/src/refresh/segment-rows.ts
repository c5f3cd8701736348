import { read, segments } from '@archive/schema';
import type { Bundle, Ledger, Skeleton } from '@archive/schema';
import type { ArchiveFile } from '@archive/store';
import { translationStatus } from '@archive/translation';
import type { SegmentStatus, TranslatedDocument } from '@archive/translation';

import type { State } from '../match.ts';
import { exactKey } from '../text/near-key.ts';

/** One segment of a document in one language, as the index keeps it. */
export interface SegmentRow {
  segment: string;
  language: string;
  text: string;
  /** {@link exactKey} of the text. */
  exact: string;
  state: State;
  translator: string | null;
  day: string | null;
  /** The language it was translated from. */
  source: string | null;
  outdated: 'source' | 'relay' | null;
}

/**
 * What the files of a document have for the index: each segment in each language that has a text.
 * Translators' notes are left out, because those of two languages are not each other's
 * translation; so are texts that are still a copy of their source, and files with faults, which
 * `archive check` names.
 */
export function segmentRows(files: readonly { file: ArchiveFile; text: string }[]): SegmentRow[] {
  const document = documentIn(files);
  if (document === undefined) return [];
  const rows: SegmentRow[] = [];
  for (const [language, bundle] of document.bundles) {
    if (language === document.skeleton.originalLanguage) {
      rows.push(...originals(document.skeleton, language, bundle));
      continue;
    }
    for (const status of translationStatus(document, language)) {
      const text = bundle[status.id];
      if (text === undefined || status.state === 'missing') continue;
      const row = translation(language, text, status);
      if (row.state !== 'initial' || !isCopy(row, document.bundles.get(status.from)))
        rows.push(row);
    }
  }
  return rows;
}

function documentIn(
  files: readonly { file: ArchiveFile; text: string }[],
): TranslatedDocument | undefined {
  let skeleton: Skeleton | undefined;
  const bundles = new Map<string, Bundle>();
  const ledgers = new Map<string, Ledger>();
  for (const { file, text } of files) {
    const { kind, path, language = '' } = file;
    if (kind === 'document') skeleton = valueOf(read('document', text, path));
    else if (kind === 'bundle') keep(bundles, language, valueOf(read('bundle', text, path)));
    else if (kind === 'ledger') keep(ledgers, language, valueOf(read('ledger', text, path)));
  }
  return skeleton && { skeleton, bundles, ledgers };
}

function originals(skeleton: Skeleton, language: string, bundle: Bundle): SegmentRow[] {
  const ids = segments(skeleton).map(({ id }) => id);
  return ids.flatMap((segment) => {
    const text = Object.hasOwn(bundle, segment) ? (bundle[segment] ?? '') : '';
    if (text.trim() === '') return [];
    const known = { translator: null, day: null, source: null, outdated: null };
    return [{ segment, language, text, exact: exactKey(text), state: 'original', ...known }];
  });
}

function translation(language: string, text: string, status: SegmentStatus): SegmentRow {
  const { id, record, from, outdated } = status;
  return {
    segment: id,
    language,
    text,
    exact: exactKey(text),
    state: status.state === 'missing' ? 'initial' : status.state,
    translator: record?.by ?? null,
    day: record?.on ?? null,
    source: from,
    outdated: outdated?.because ?? null,
  };
}

function isCopy(row: SegmentRow, source: Bundle | undefined): boolean {
  const text = source?.[row.segment];
  return text !== undefined && exactKey(text) === row.exact;
}

function valueOf<T>(outcome: { ok: true; value: T } | { ok: false }): T | undefined {
  return outcome.ok ? outcome.value : undefined;
}

function keep<T>(map: Map<string, T>, language: string, value: T | undefined): void {
  if (value !== undefined) map.set(language, value);
}
