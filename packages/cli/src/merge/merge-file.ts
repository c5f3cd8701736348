import { read, write } from '@archive/schema';
import type { KindTypes } from '@archive/schema';

import { mergeConcept } from './merge-concept.ts';
import { mergeEntries } from './merge-entries.ts';
import type { Sides } from './merge-entries.ts';
import { mergeLedger } from './merge-ledger.ts';
import type { Three } from './three.ts';

/** The kinds of file that are merged by entry: in them, entries have names of their own. */
export type MergedKind = 'bundle' | 'interface' | 'ledger' | 'glossary';

/** Whether files of a kind are merged by entry. */
export function isMergedKind(kind: string): kind is MergedKind {
  return ['bundle', 'interface', 'ledger', 'glossary'].includes(kind);
}

/**
 * Merges one file of an archive by its entries: a bundle by text, a ledger by record, a concept by
 * language and term. What only one side changed, or both in the same way, is settled.
 *
 * @param texts The file as both sides had it once (empty if neither did), and as each has it.
 * @returns The merged file in canonical form, once with our choice and once with theirs: the same
 * twice, unless two people changed one text in different ways. `undefined` when one of the texts is
 * no such file, so that there are no entries to merge.
 * @example
 * mergeFile('bundle', { base: '{"p1": "a"}', ours: '{"p1": "b"}', theirs: '{"p1": "a", "p2": "c"}' });
 * // ours and theirs are '{\n  "p1": "b",\n  "p2": "c"\n}\n'
 */
export function mergeFile(
  kind: MergedKind,
  texts: Record<keyof Three<string>, string>,
): Sides<string> | undefined {
  switch (kind) {
    case 'bundle':
    case 'interface':
      return mergeAs(kind, texts, (three) => mergeEntries(three));
    case 'ledger':
      return mergeAs(kind, texts, mergeLedger);
    case 'glossary':
      return mergeAs(kind, texts, mergeConcept);
  }
}

function mergeAs<K extends MergedKind>(
  kind: K,
  texts: Record<keyof Three<string>, string>,
  merge: (three: Three<KindTypes[K]>) => Sides<KindTypes[K]> | undefined,
): Sides<string> | undefined {
  const isNew = texts.base.trim() === '';
  const base = isNew ? undefined : parse(kind, texts.base);
  const [ours, theirs] = [parse(kind, texts.ours), parse(kind, texts.theirs)];
  if (ours === undefined || theirs === undefined) return undefined;
  if (base === undefined && !isNew) return undefined;
  const merged = merge({ base, ours, theirs });
  return merged && { ours: write(kind, merged.ours), theirs: write(kind, merged.theirs) };
}

/** The value in canonical form, so that two ways to write one text are no difference. */
function parse<K extends MergedKind>(kind: K, text: string): KindTypes[K] | undefined {
  const outcome = read(kind, text, kind);
  return outcome.ok ? (JSON.parse(write(kind, outcome.value)) as KindTypes[K]) : undefined;
}
