import type { LedgerRecord } from '@archive/schema';

import type { ExchangeSegment } from '../exchange-document.ts';
import type { Claim } from '../returned.ts';

type State = LedgerRecord['state'];

/** What a file's claim about a translation comes down to. */
export interface ClaimDecision {
  /** The state it is to have. */
  state?: State;
  /** It was held against its source as that is now. */
  valid?: boolean;
}

/**
 * Decides what a file claims about a translation, and what it merely brought back: a program that
 * keeps no states returns the one it got, and a mark that nobody took away says nothing about a
 * text that was written since.
 *
 * @param known - the segment before the file came
 * @param isNew - whether the file brought another text
 */
export function decideClaim(claim: Claim, known: ExchangeSegment, isNew: boolean): ClaimDecision {
  switch (claim.type) {
    case 'unfinished': {
      const wasFlagged = known.outdated || known.state === 'initial';
      return isNew || !wasFlagged ? { state: 'initial' } : {};
    }
    case 'done': {
      if (isNew) return {};
      const state: ClaimDecision = known.state === 'initial' ? { state: 'translated' } : {};
      return known.outdated ? { ...state, valid: true } : state;
    }
    case 'state':
      return decideState(claim.state, claim.outdated, known, isNew);
  }
}

function decideState(
  state: State,
  isMarked: boolean,
  known: ExchangeSegment,
  isNew: boolean,
): ClaimDecision {
  const left = known.outdated ? 'initial' : known.state;
  if (isMarked || state === left) return {};
  return known.outdated && !isNew ? { state, valid: true } : { state };
}
