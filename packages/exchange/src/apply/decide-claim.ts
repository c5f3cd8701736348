import type { LedgerRecord } from '@archive/schema';

import type { Base } from '../base.ts';
import type { Claim } from '../returned.ts';

type State = LedgerRecord['state'];

/** What a file's claim about a translation comes down to. */
export interface ClaimDecision {
  /** The state it is to have. */
  state?: State;
  /** It was held against its source as that is now. */
  valid?: boolean;
}

/** How a translation stood. */
type Left = Pick<Base, 'state' | 'outdated'>;

/**
 * Decides what a file claims about a translation, and what it merely brought back: a program that
 * keeps no states returns the one it got, and a mark that nobody took away says nothing about a
 * text that was written since.
 *
 * @param left - what the file left the archive with
 * @param isNew - whether somebody wrote another text in it
 */
export function decideClaim(claim: Claim, left: Left, isNew: boolean): ClaimDecision {
  switch (claim.type) {
    case 'unfinished': {
      const wasFlagged = left.outdated || left.state === 'initial';
      return isNew || !wasFlagged ? { state: 'initial' } : {};
    }
    case 'done': {
      if (isNew) return {};
      const state: ClaimDecision = left.state === 'initial' ? { state: 'translated' } : {};
      return left.outdated ? { ...state, valid: true } : state;
    }
    case 'state':
      return decideState(claim.state, claim.outdated, left, isNew);
  }
}

function decideState(state: State, isMarked: boolean, before: Left, isNew: boolean): ClaimDecision {
  const left = before.outdated ? 'initial' : before.state;
  if (isMarked || state === left) return {};
  return before.outdated && !isNew ? { state, valid: true } : { state };
}
