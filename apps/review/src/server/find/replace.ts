import type { Finding, LedgerRecord, Outcome } from '@archive/schema';

import type { Chosen, Namespace, Replaced, ReplaceRequest } from '../../api/index.ts';
import type { Desk } from '../desk.ts';
import { finderOf } from './find.ts';
import { inTurns, said } from './in-turns.ts';
import { Journal } from './journal.ts';
import { exchanged } from './match/doubts.ts';
import type { Finder } from './match/finder.ts';
import { exactHash, hitsIn } from './match/text-hits.ts';
import { contentsOf, hashesOf, openBundle, touched } from './staged-bundle.ts';
import type { Hands, OpenBundle } from './staged-bundle.ts';

const NO_JOURNAL: Finding = {
  rule: 'write-failed',
  severity: 'error',
  message:
    'What undoing needs could not be written to the folder .archive, so nothing was replaced.',
  help: 'Make room on the disk, or allow writing there, and try again.',
};

/** The chosen hits of one bundle. */
interface Task {
  namespace: Namespace;
  chosen: readonly Chosen[];
}

/**
 * Replaces the chosen hits, bundle by bundle: each with its ledgers in one step. One that fails
 * leaves the others as they are, and is told. What undoes it is on the disk before a bundle is touched.
 */
export async function replace(
  desk: Desk,
  language: string,
  { search, chosen, by }: ReplaceRequest,
): Promise<Outcome<Replaced>> {
  const tasks = tasksOf(chosen);
  const journal = Journal.begin(desk.dir, {
    language,
    find: search.find,
    with: search.with,
    hits: chosen.reduce((sum, { starts }) => sum + starts.length, 0),
    places: tasks.length,
    by: by ?? desk.user,
  });
  if (journal === undefined) return { ok: false, findings: [NO_JOURNAL] };
  const step = new ReplaceStep(language, finderOf(search, language), search.with, journal);
  await inTurns(
    desk,
    by ?? desk.user,
    tasks,
    (task, hands) => step.carryOut(task, hands),
    ({ namespace }, message) => step.failed.push({ namespace, message }),
  );
  journal.close(step.done.length > 0);
  const { done, conflicts, failed } = step;
  const value = { ...(done.length > 0 && { step: journal.id }), done, conflicts, failed };
  return { ok: true, value };
}

/** A step that is being carried out, and what became of its parts so far. */
class ReplaceStep {
  readonly done: { namespace: Namespace; hits: number }[] = [];
  readonly conflicts: { namespace: Namespace; segment: string }[] = [];
  readonly failed: { namespace: Namespace; message: string }[] = [];
  readonly #language: string;
  readonly #finder: Finder;
  readonly #put: string;
  readonly #journal: Journal;

  constructor(language: string, finder: Finder, put: string, journal: Journal) {
    this.#language = language;
    this.#finder = finder;
    this.#put = put;
    this.#journal = journal;
  }

  // Nothing is awaited between the reading and the writing, so two windows take turns.
  carryOut({ namespace, chosen }: Task, hands: Hands): void {
    const bundle = openBundle(hands, this.#language, namespace);
    if (bundle?.ok === false) {
      this.failed.push({ namespace, message: said(bundle.findings) });
      return;
    }
    const texts: Record<string, { text: string; base: string }> = {};
    let hits = 0;
    for (const each of chosen) {
      const base = bundle?.value.texts.get(each.segment);
      const text = base === undefined ? undefined : this.#replaced(base, each);
      if (base === undefined || text === undefined)
        this.conflicts.push({ namespace, segment: each.segment });
      else {
        texts[each.segment] = { text, base };
        hits += each.starts.length;
      }
    }
    if (bundle === undefined || hits === 0) return;
    const written = this.#write(namespace, hands, bundle.value, texts);
    if (written.ok) this.done.push({ namespace, hits });
    else this.failed.push({ namespace, message: said(written.findings) });
  }

  /** The text with the chosen hits replaced; nothing where it is not the one they were found in. */
  #replaced(text: string, { hash, starts }: Chosen): string | undefined {
    if (exactHash(text) !== hash) return undefined;
    const wanted = new Set(starts);
    const found = hitsIn(text, this.#finder, this.#put)?.exchanges ?? [];
    const picked = found.filter(({ start }) => wanted.has(start));
    if (picked.length !== wanted.size) return undefined;
    return exchanged(text, picked).normalize('NFC');
  }

  #write(
    namespace: Namespace,
    { writer }: Hands,
    bundle: OpenBundle,
    texts: Readonly<Record<string, { text: string; base: string }>>,
  ): Outcome<unknown> {
    const segments = Object.keys(texts);
    const staged = bundle.stage(texts);
    const plan = staged.change?.preview();
    if (plan?.ok === false) return plan;
    const paths = plan === undefined ? [] : touched(plan.value);
    const noted = this.#journal.write({
      before: {
        namespace,
        texts: Object.fromEntries(
          Object.entries(texts).map(([id, { text, base }]) => [id, { was: base, now: text }]),
        ),
        records: recordsOf(bundle.records, segments),
        files: contentsOf(writer, paths),
      },
    });
    if (!noted) return { ok: false, findings: [NO_JOURNAL] };
    const done = staged.change?.commit();
    if (done?.ok === false) return done;
    // Without this line the step is undone text by text.
    const records = recordsOf(staged.records, segments);
    this.#journal.write({ after: { namespace, records, hashes: hashesOf(writer, paths) } });
    return { ok: true, value: undefined };
  }
}

function tasksOf(chosen: readonly Chosen[]): Task[] {
  const tasks = new Map<Namespace, Chosen[]>();
  for (const each of chosen) {
    const own = tasks.get(each.namespace);
    if (own === undefined) tasks.set(each.namespace, [each]);
    else own.push(each);
  }
  return [...tasks].map(([namespace, own]) => ({ namespace, chosen: own }));
}

function recordsOf(
  records: ReadonlyMap<string, LedgerRecord>,
  segments: readonly string[],
): Record<string, LedgerRecord> {
  return Object.fromEntries(
    segments.flatMap((id) => {
      const record = records.get(id);
      return record === undefined ? [] : [[id, record]];
    }),
  );
}
