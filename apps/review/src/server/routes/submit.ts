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
  app.get('/api/changes', (c) => {
    const opened = openStore(c, desk);
    if (!opened.ok) return opened.response;
    if (desk.history === undefined) return refuse(c, 'git-failed', NO_GIT);
    return c.json(changes(opened.value, desk.history));
  });

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
    const submitted = submit(opened.value, desk.history, { message: said, by });
    return submitted.ok ? c.json(submitted.value) : refuse(c, 'git-failed', submitted.message);
  });
}
