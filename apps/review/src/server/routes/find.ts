import type { Store } from '@archive/store';
import type { Context, Hono } from 'hono';

import type { Namespace } from '../../api/index.ts';
import type { Desk } from '../desk.ts';
import { documentOf } from '../find/bundles.ts';
import { find } from '../find/find.ts';
import { stepsOf } from '../find/journal.ts';
import { readQuery, readReplaceRequest, readUndoRequest } from '../find/read-request.ts';
import { replace } from '../find/replace.ts';
import { sourcesOf } from '../find/sources.ts';
import { undo } from '../find/undo.ts';
import { refuse, refuseFindings } from '../refuse.ts';
import { jsonBody } from './json-body.ts';
import { openNamed, openStore } from './named.ts';

/** Finding and replacing in one language, and taking it back. */
export function findRoutes(app: Hono, desk: Desk): void {
  app.get('/api/find/:language', (c) => {
    const search = readQuery(c.req.query());
    if (search === undefined) return refuse(c, 'bad-request', 'This is nothing to look for.');
    const opened = openLanguage(c, desk);
    if (!opened.ok) return opened.response;
    const { store, language } = opened;
    if (search.document !== undefined && !store.documentIds().includes(search.document))
      return refuse(c, 'not-found', 'There is no such document.');
    return c.json(find(store, language, search));
  });

  app.post('/api/find/:language', async (c) => {
    const request = readReplaceRequest(await jsonBody(c));
    if (request === undefined) return refuse(c, 'bad-request', 'This is no request to replace.');
    const opened = openLanguage(c, desk);
    if (!opened.ok) return opened.response;
    const replaced = await replace(desk, opened.language, request);
    if (!replaced.ok) return refuseFindings(c, 'write-failed', replaced.findings);
    tellChanged(desk, replaced.value.done);
    return c.json(replaced.value);
  });

  app.get('/api/find/:language/sources/:document', (c) => {
    const named = openNamed(c, desk);
    if (!named.ok) return named.response;
    return c.json(sourcesOf(named.value.document, named.value.language));
  });

  app.get('/api/find/:language/steps', (c) => {
    const opened = openLanguage(c, desk);
    return opened.ok ? c.json(stepsOf(desk.dir, opened.language)) : opened.response;
  });

  app.post('/api/find/:language/undo', async (c) => {
    const request = readUndoRequest(await jsonBody(c));
    if (request === undefined) return refuse(c, 'bad-request', 'This is no step to take back.');
    const opened = openLanguage(c, desk);
    if (!opened.ok) return opened.response;
    const undone = await undo(desk, opened.language, request);
    if (undone === undefined) return refuse(c, 'not-found', 'There is no such step.');
    tellChanged(desk, undone.done);
    return c.json(undone);
  });
}

type Opened = { ok: true; store: Store; language: string } | { ok: false; response: Response };

function openLanguage(c: Context, desk: Desk): Opened {
  const opened = openStore(c, desk);
  if (!opened.ok) return opened;
  const language = c.req.param('language') ?? '';
  if (!opened.value.languages.includes(language))
    return { ok: false, response: refuse(c, 'not-found', 'The archive has no such language.') };
  return { ok: true, store: opened.value, language };
}

function tellChanged(desk: Desk, done: readonly { namespace: Namespace }[]): void {
  for (const { namespace } of done) {
    const document = documentOf(namespace);
    if (document !== undefined) desk.changed(document);
  }
}
