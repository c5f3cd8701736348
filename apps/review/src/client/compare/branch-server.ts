import type {
  BranchOutline,
  BranchTexts,
  CommentAnswer,
  CommentRequest,
  PartPlace,
} from '../../api/index.ts';
import { ask } from '../app/server.ts';

/** What the view of a branch asks of the server. */
export const branchServer = {
  outline: () => ask<BranchOutline>('compare'),
  texts: ({ kind, id, language }: PartPlace) =>
    ask<BranchTexts>(`compare/${[kind, id, language].map(encodeURIComponent).join('/')}`),
  comment: (request: CommentRequest) => ask<CommentAnswer>('compare/comment', 'POST', request),
};
