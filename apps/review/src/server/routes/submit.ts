import type { Hono } from 'hono';

import type { Desk } from '../desk.ts';
import { refuse } from '../refuse.ts';
import { isFields, isName } from '../save/read-request.ts';
import { changes } from '../submit/changes.ts';
import { submit } from '../submit/submit.ts';
import { jsonBody } from './json-body.ts';
import { openStore } from './named.ts';

const LONGEST_MESSAGE = 10_000;
const NO_GIT = 'The archive lies in no repository of git.';

/** What there is to submit, and submitting it. */
export function submitRoutes(app: Hono, desk: Desk): void {
  app.get('/api/changes', async (c) => {
    const opened = openStore(c, desk);
    if (!opened.ok) return opened.response;
    if (desk.history === undefined) return refuse(c, 'git-failed', NO_GIT);
    return c.json(await changes(opened.value, desk.history));
  });

  // One after the other: of two windows, the second finds what the first has left.
  let last: Promise<unknown> = Promise.resolve();
  app.post('/api/submit', async (c) => {
    const body = await jsonBody(c);
    if (!isFields(body)) return refuse(c, 'bad-request', 'This is no request to submit.');
    const { message, by } = body;
    const isMessage =
      message === undefined || (typeof message === 'string' && message.length <= LONGEST_MESSAGE);
    if (!isMessage || !isName(by)) return refuse(c, 'bad-request', 'This is no request to submit.');
    const opened = openStore(c, desk);
    if (!opened.ok) return opened.response;
    if (desk.history === undefined) return refuse(c, 'git-failed', NO_GIT);
    const said = message?.trim() === '' ? undefined : message;
    const { history } = desk;
    const turn = last.then(() => submit(opened.value, history, { message: said, by }));
    last = turn.catch(() => undefined);
    const submitted = await turn;
    return submitted.ok ? c.json(submitted.value) : refuse(c, 'git-failed', submitted.message);
  });
}
