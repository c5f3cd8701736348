export { align } from './align/align.ts';
export type { AlignBlock, AlignedPair, BeadType } from './align/bead.ts';
export { type Obstacle, cosmeticObstacles } from './cosmetic/cosmetic-obstacles.ts';
export { comment } from './decide/comment.ts';
export type { Decision } from './decide/decision.ts';
export { type CosmeticDecision, markCosmetic } from './decide/mark-cosmetic.ts';
export { markValid } from './decide/mark-valid.ts';
export { refuseCosmetic } from './decide/refuse-cosmetic.ts';
export { setState } from './decide/set-state.ts';
export { divide } from './divide.ts';
export type { TranslatedDocument } from './document.ts';
export { hashText } from './hash-text.ts';
export { alignRest } from './realign/align-rest.ts';
export {
  arrange,
  type Arrangement,
  type Piece,
  type Slot,
  textsOf,
  type Zone,
} from './realign/arrangement.ts';
export { follow } from './realign/follow.ts';
export { keepArrangement, type Rearranged } from './realign/keep-arrangement.ts';
export { lostCharacters } from './realign/lost-characters.ts';
export { mergeNext, mergePrevious } from './realign/merge.ts';
export { exchange, moveDown, moveUp, place, type Taken, toTray } from './realign/move.ts';
export { type PairHint, pairHints } from './realign/pair-hints.ts';
export { canSplit, split } from './realign/split.ts';
export { beginSteps, redo, type Steps, takeStep, undo } from './realign/steps.ts';
export { keepUnplaced } from './realign/unplaced.ts';
export { record } from './record.ts';
export { addCoverage, type Coverage, coverage } from './status/coverage.ts';
export { type Outdated, outdatedOf } from './status/outdated.ts';
export type { SegmentState } from './status/state.ts';
export { type SegmentStatus, translationStatus } from './status/translation-status.ts';
export { type Candidate, type Reason, type Suggestion, whatNext } from './status/what-next.ts';
export type { LedgerChange, LostText } from './sync/ledger-change.ts';
export type { SyncContext } from './sync/sync-context.ts';
export { dropObsolete, type SyncedLedger, syncLedger } from './sync/sync-ledger.ts';
export { countWords } from './words/count-words.ts';
export { diffWords, type WordChange } from './words/diff-words.ts';
export { joinWithoutSpace, withoutIdleLineEnds } from './words/spaceless.ts';
