export type { Alignment, AlignRequest, AlignResponse, ArrangedText } from './align.ts';
export type {
  BranchLanguage,
  BranchOutline,
  BranchPart,
  BranchText,
  BranchTexts,
  CommentAnswer,
  CommentRequest,
  LookedAt,
  PartPlace,
  TextAsIs,
} from './compare.ts';
export type { Failure } from './failure.ts';
export type {
  ChangedDocument,
  DecisionRequest,
  SaveRequest,
  SaveResponse,
  WorkDocument,
  WorkSegment,
} from './document.ts';
export type {
  Chosen,
  Doubt,
  FindAnswer,
  FoundPlace,
  FoundText,
  Hit,
  Namespace,
  Replaced,
  ReplaceRequest,
  Search,
  Sources,
  Step,
  Undone,
  UndoRequest,
} from './find.ts';
export type { Concepts, FormerText, MemoryAnswer, MemoryMatch } from './lookup.ts';
export type { Cell, Overview, OverviewDocument } from './overview.ts';
export type { Session, Words } from './session.ts';
export type { Changes, SubmitRequest, Submitted } from './submit.ts';
