import type { Store } from '@archive/store';
import { type Comparison, renderReview } from '@archive/workflow';
import type { Context, Hono } from 'hono';

import type { CommentAnswer } from '../../api/index.ts';
import { branchOutline } from '../compare/branch-outline.ts';
import { branchTexts } from '../compare/branch-texts.ts';
import { changedParts } from '../compare/changed-part.ts';
import { readCommentRequest, readPlace } from '../compare/read-request.ts';
import { reviewOutcome } from '../compare/review-outcome.ts';
import type { Desk } from '../desk.ts';
import { refuse, refuseFindings } from '../refuse.ts';
import { jsonBody } from './json-body.ts';
import { openStore } from './named.ts';

/** What the work tree's branch changes, and what a review of it came to. */
export function compareRoutes(app: Hono, desk: Desk): void {
  app.get('/api/compare', (c) => {
    const opened = openBranch(c, desk);
    return opened.ok ? c.json(branchOutline(opened.name, opened.comparison)) : opened.response;
  });

  app.get('/api/compare/:kind/:id/:language', (c) => {
    const { kind, id, language } = c.req.param();
    const place = readPlace(kind, id, language);
    if (place === undefined) return refuse(c, 'bad-request', 'This names no document.');
    const opened = openBranch(c, desk);
    if (!opened.ok) return opened.response;
    const [part] = changedParts(opened.comparison, place);
    return part === undefined
      ? refuse(c, 'not-found', 'The branch changes nothing there.')
      : c.json(branchTexts(opened.store, part));
  });

  app.post('/api/compare/comment', async (c) => {
    const request = readCommentRequest(await jsonBody(c));
    if (request === undefined) return refuse(c, 'bad-request', 'This is no review.');
    const opened = openBranch(c, desk);
    if (!opened.ok) return opened.response;
    const outcome = reviewOutcome(opened.name, opened.comparison, request.looked);
    const answer: CommentAnswer = { markdown: renderReview(outcome) };
    return c.json(answer);
  });
}

type Opened =
  | { ok: true; store: Store; name: string; comparison: Comparison }
  | { ok: false; response: Response };

function openBranch(c: Context, desk: Desk): Opened {
  const { branch } = desk;
  if (branch === undefined)
    return { ok: false, response: refuse(c, 'not-found', 'There is nothing to compare with.') };
  const opened = openStore(c, desk);
  if (!opened.ok) return opened;
  const compared = branch.open(opened.value);
  return compared.ok
    ? { ok: true, store: opened.value, name: branch.name, comparison: compared.value }
    : { ok: false, response: refuseFindings(c, 'unknown-revision', compared.findings) };
}
