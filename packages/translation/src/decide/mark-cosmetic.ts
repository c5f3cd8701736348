import type { Cosmetic, Ledger, LedgerRecord, Outcome } from '@archive/schema';

import { cosmeticObstacles } from '../cosmetic/cosmetic-obstacles.ts';
import type { TranslatedDocument } from '../document.ts';
import { outdatedOf } from '../status/outdated.ts';
import { hashOf } from '../text-facts.ts';
import { type Obstruction, obstruction } from './decidable.ts';
import { decideEach } from './decide-each.ts';
import { type Decision, signed } from './decision.ts';
import { languageName } from './language-name.ts';

/** A decision that a change of the source needs no new translation. */
export interface CosmeticDecision extends Decision {
  /** Why it needs none, in a person's words. */
  readonly reason?: string;
  /** Whether the reason holds against what `cosmeticObstacles` says. */
  readonly force?: boolean;
}

/**
 * Records for one language that the change its segment is outdated by, from the very text it was
 * made from to the very text of today, needs no new translation.
 *
 * @param document - the document with ledgers that are in line with its bundles
 * @returns the ledger with the pair in it, or what stands against it: `not-outdated`,
 * `source-unknown` where nobody knows what the source said, `not-cosmetic` with what changed in
 * meaning, and as in `setState`
 *
 * @example
 * ```ts
 * markCosmetic(document, 'fr', 'p1', { reason: 'A comma.', by: 'Ada', on: '2026-05-02' });
 * ```
 */
export function markCosmetic(
  document: TranslatedDocument,
  language: string,
  segment: string,
  decision: CosmeticDecision = {},
): Outcome<Ledger> {
  return decideEach(document, language, [segment], (before) => {
    const after = hashOf(document, before.from, segment);
    const objection = objectionTo(document, language, segment, before, decision.force === true);
    if (objection !== undefined) return objection;

    const { reason } = decision;
    const pair: Cosmetic = {
      before: before.source,
      after,
      ...(reason !== undefined && { reason }),
    };
    const others = (before.cosmetic ?? []).filter(
      (other) => other.before !== pair.before || other.after !== pair.after,
    );
    const { sourceText: _, ...rest } = before;
    return { ...rest, cosmetic: [...others, signed(pair, decision)] };
  });
}

function objectionTo(
  document: TranslatedDocument,
  language: string,
  segment: string,
  { from }: LedgerRecord,
  force: boolean,
): Obstruction | undefined {
  const name = `${document.skeleton.id}:${segment}`;
  const outdated = outdatedOf(document, language, segment);
  if (outdated?.because !== 'source')
    return obstruction(document, language, segment, {
      rule: 'not-outdated',
      message: `${name} is not outdated in ${languageName(language)} by a change of the text in ${languageName(from)}.`,
      help: 'There is nothing to record.',
    });
  if (force) return undefined;
  if (outdated.was === undefined)
    return obstruction(document, language, segment, {
      rule: 'source-unknown',
      message: `What ${name} said in ${languageName(from)} when it was translated into ${languageName(language)} is not known, so the change cannot be judged.`,
      help: 'If you know that it needs no new translation, say why with --force "reason".',
    });
  const obstacles = cosmeticObstacles(outdated.was, outdated.is, from);
  if (obstacles.length === 0) return undefined;
  return obstruction(document, from, segment, {
    rule: 'not-cosmetic',
    message: `The change of ${name} in ${languageName(from)} is more than cosmetic: ${obstacles.map(({ message }) => message).join('; ')}.`,
    help: 'Have it translated; or, if it needs no new translation all the same, say why with --force "reason".',
  });
}
