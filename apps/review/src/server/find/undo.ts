import type { LedgerRecord, Outcome } from '@archive/schema';
import { fileAt } from '@archive/store';

import type { Namespace, Undone, UndoRequest } from '../../api/index.ts';
import type { Desk } from '../desk.ts';
import { asNamespace } from './bundles.ts';
import { inTurns, said } from './in-turns.ts';
import { dropStep, readStep } from './journal.ts';
import type { KeptStep } from './journal.ts';
import { hashesOf, openBundle } from './staged-bundle.ts';
import type { Hands } from './staged-bundle.ts';

type KeptBundle = KeptStep['bundles'][number];

/**
 * Takes a step back. Where no file of a bundle was touched since, all of them get their former
 * bytes; else each text that still is what the replacement made it becomes again what it was.
 *
 * @returns Nothing where there is no such step.
 */
export async function undo(
  desk: Desk,
  language: string,
  { step: id, by }: UndoRequest,
): Promise<Undone | undefined> {
  const step = readStep(desk.dir, id);
  if (step?.head.language !== language) return undefined;
  const account = new Account(language);
  await inTurns(
    desk,
    by ?? desk.user,
    step.bundles.filter(({ before }) => asNamespace(before.namespace) !== undefined),
    (bundle, hands) => account.takeBack(bundle, hands),
    ({ before }, message) => account.failed.push({ namespace: before.namespace, message }),
  );
  const { done, conflicts, failed } = account;
  // What could not be written can be tried again.
  if (failed.length === 0) dropStep(desk.dir, id);
  return { done, conflicts, failed };
}

/** What became of the parts of a step so far. */
class Account {
  readonly done: { namespace: Namespace; texts: number }[] = [];
  readonly conflicts: { namespace: Namespace; segment: string }[] = [];
  readonly failed: { namespace: Namespace; message: string }[] = [];
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  takeBack(bundle: KeptBundle, hands: Hands): void {
    const { namespace } = bundle.before;
    const outcome = asItWas(bundle, hands) ?? this.#textByText(bundle, hands);
    if (!outcome.ok) this.failed.push({ namespace, message: said(outcome.findings) });
    else if (outcome.value > 0) this.done.push({ namespace, texts: outcome.value });
  }

  #textByText({ before, after }: KeptBundle, hands: Hands): Outcome<number> {
    const { namespace } = before;
    const bundle = openBundle(hands, this.#language, namespace);
    if (bundle?.ok === false) return bundle;
    const texts: Record<string, { text: string; base: string }> = {};
    const records: Record<string, LedgerRecord> = {};
    for (const [segment, { was, now }] of Object.entries(before.texts)) {
      const base = bundle?.value.texts.get(segment) ?? '';
      if (base === was) continue;
      if (bundle === undefined || base.normalize('NFC') !== now) {
        this.conflicts.push({ namespace, segment });
        continue;
      }
      texts[segment] = { text: was, base };
      const record = before.records[segment];
      // What somebody said of the text since is kept.
      const isSame = same(after?.records[segment], bundle.value.records.get(segment));
      if (record !== undefined && isSame) records[segment] = record;
    }
    const count = Object.keys(texts).length;
    if (bundle === undefined || count === 0) return { ok: true, value: 0 };
    const done = bundle.value.stage(texts, records).change?.commit();
    return done?.ok === false ? done : { ok: true, value: count };
  }
}

/** Gives files their former bytes; nothing where one of them is no longer what it became. */
function asItWas({ before, after }: KeptBundle, { writer }: Hands): Outcome<number> | undefined {
  const paths = Object.keys(before.files);
  const kinds = paths.map((path) => fileAt(path).kind);
  if (after === undefined || !kinds.every((kind) => kind === 'bundle' || kind === 'ledger'))
    return undefined;
  if (!same(hashesOf(writer, paths), after.hashes)) return undefined;
  const change = writer.begin();
  for (const [path, bytes] of Object.entries(before.files))
    if (bytes === null) change.remove(path);
    else change.putBytes(path, bytes);
  const done = change.commit();
  return done.ok ? { ok: true, value: Object.keys(before.texts).length } : done;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
