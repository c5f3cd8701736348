import { orderBundle, type Bundle, type Finding, type Ledger, type Outcome } from '@archive/schema';
import { syncLedger, type TranslatedDocument } from '@archive/translation';

import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import type { ReturnedDocument } from '../returned.ts';
import type { ApplyContext } from './apply-context.ts';
import { compareTexts, type Returned } from './changed-texts.ts';
import { checkAnchors } from './check-anchors.ts';
import { conflicts } from './conflicts.ts';
import { LedgerDraft } from './ledger-draft.ts';
import type { ReturnedChange } from './returned-change.ts';
import { takeSegment } from './take-segment.ts';

/** What a file makes of a document. */
export interface Applied {
  /** The text in that language; the same object where nothing of it changed. */
  bundle: Bundle | undefined;
  /** What is known of it; the same object where nothing of it changed. */
  ledger: Ledger | undefined;
  /** In the order of the document. */
  changes: readonly ReturnedChange[];
  /** What was left out or looks wrong: warnings; and errors for texts that both sides changed. */
  findings: readonly Finding[];
}

/**
 * Takes over what was done in a file since it left the archive: texts, states that it claims, comments
 * that it adds. What was done in the archive since then stays, and so does whatever a program dropped.
 * Where both changed a text, the archive's is kept and the conflict told. A text that was made from an
 * older source is outdated from the start.
 *
 * A file that does not say what it left with is compared with what the archive would write today; it
 * lowers no state.
 *
 * @param document - the document with all its languages, its ledgers in line with its bundles; it is
 *   not changed
 * @returns the new bundle and ledger, or why nothing was taken: `exchange-original`,
 *   `exchange-duplicate`, `markdown-anchor`
 *
 * @example
 * ```ts
 * const applied = applyReturned(document, returned, { file: 'a-note.fr.po', language: 'fr', by: 'Ada' });
 * if (applied.ok) console.log(applied.value.changes); // [{ segment: 'p1', text: { before: '…', after: '…' } }]
 * ```
 */
export function applyReturned(
  document: TranslatedDocument,
  returned: ReturnedDocument,
  context: ApplyContext,
): Outcome<Applied> {
  const { file, language } = context;
  const { skeleton, bundles, ledgers } = document;
  if (language === skeleton.originalLanguage && returned.format !== 'md')
    return { ok: false, findings: [isOriginal(skeleton.id, language, file)] };

  const known = gather(document, language, context.from);
  const { segments, findings } = compareTexts(returned, known, context);
  if (returned.format === 'md') findings.push(...checkAnchors(segments, known, file));
  if (findings.some(({ severity }) => severity === 'error')) return { ok: false, findings };

  findings.push(...conflicts(segments, known, file));
  const bundle = newBundle(document, bundles.get(language), segments);
  const after =
    bundle === undefined
      ? document
      : { ...document, bundles: new Map(bundles).set(language, bundle) };
  const before = ledgers.get(language);
  const isEdited = bundle !== bundles.get(language);
  const from = known.from;
  const synced = isEdited ? syncLedger(after, language, { ...context, from }).ledger : before;
  const draft = new LedgerDraft(after, synced, context);
  const beside = { ...context, from, before };
  // What is new comes behind what the document has.
  const order = new Set([...known.segments.map(({ id }) => id), ...segments.keys()]);
  const changes = [...order].flatMap((id): ReturnedChange[] => {
    const each = segments.get(id);
    const change = each && takeSegment(draft, each, beside);
    return change === undefined ? [] : [change];
  });
  return {
    ok: true,
    value: { bundle, ledger: draft.ledger, changes, findings: [...findings, ...draft.findings] },
  };
}

function newBundle(
  { skeleton }: TranslatedDocument,
  bundle: Bundle | undefined,
  segments: ReadonlyMap<string, Returned>,
): Bundle | undefined {
  const texts = [...segments].flatMap(([id, { text }]) => (text === undefined ? [] : [[id, text]]));
  if (texts.length === 0) return bundle;
  return orderBundle(skeleton, { ...bundle, ...Object.fromEntries(texts) });
}

function isOriginal(document: string, language: string, file: string): Finding {
  return finding(
    'exchange-original',
    `${document} was written in ${language}: the file is a translation into its own language.`,
    'Correct the original in its bundle, or export it with --format md.',
    { file, document, language },
  );
}
