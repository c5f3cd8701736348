export type { Failure } from './failure.ts';
export type {
  DecisionRequest,
  SaveRequest,
  SaveResponse,
  WorkDocument,
  WorkSegment,
} from './document.ts';
export type { Concepts, FormerText, MemoryMatch } from './lookup.ts';
export type { Cell, Overview, OverviewDocument } from './overview.ts';
export type { Session, SessionLanguage, Words } from './session.ts';
export type { Changes, SubmitRequest, Submitted } from './submit.ts';
