import { readTranslated } from '@archive/workflow';
import type { Hono } from 'hono';

import type { SaveResponse } from '../../api/index.ts';
import type { Desk } from '../desk.ts';
import { refuse, refuseFindings } from '../refuse.ts';
import { carryOut, judgedOtherwise } from '../save/decide.ts';
import { readDecisionRequest, readSaveRequest } from '../save/read-request.ts';
import { saveTexts } from '../save/save-texts.ts';
import { changedDocument, findingsIn, workDocument } from '../work-document.ts';
import { inTurn } from './in-turn.ts';
import { jsonBody } from './json-body.ts';
import { hasSegment, openNamed } from './named.ts';

/** One document in one language: to read, to write, to decide about. */
export function documentRoutes(app: Hono, desk: Desk): void {
  app.get('/api/documents/:document/:language', (c) => {
    const named = openNamed(c, desk);
    if (!named.ok) return named.response;
    const { store, document, language } = named.value;
    return c.json(workDocument(store, document, language));
  });

  app.get('/api/documents/:document/:language/findings', (c) => {
    const named = openNamed(c, desk);
    if (!named.ok) return named.response;
    const { store, document, language } = named.value;
    return c.json(findingsIn(store, document, language));
  });

  app.put('/api/documents/:document/:language', async (c) => {
    const request = readSaveRequest(await jsonBody(c));
    if (request === undefined) return refuse(c, 'bad-request', 'This is no request to save.');
    return inTurn(c, desk, () => {
      const named = openNamed(c, desk);
      if (!named.ok) return named.response;
      const { store, document, language } = named.value;
      if (!Object.keys(request.texts).every((id) => hasSegment(named.value, id)))
        return refuse(c, 'not-found', 'The document has no such segment.');
      const signed = { ...request, by: request.by ?? desk.user };
      const saved = saveTexts(store, desk.history, document, language, signed);
      if (!saved.ok) return refuseFindings(c, 'write-failed', saved.findings);
      desk.changed(document.skeleton.id);
      const answer: SaveResponse = {
        document: changedDocument(saved.value.document, language),
        conflicts: saved.value.conflicts,
      };
      return c.json(answer);
    });
  });

  app.post('/api/documents/:document/:language/decisions', async (c) => {
    const request = readDecisionRequest(await jsonBody(c));
    if (request === undefined) return refuse(c, 'bad-request', 'This is no decision.');
    return inTurn(c, desk, () => {
      const named = openNamed(c, desk);
      if (!named.ok) return named.response;
      const { store, document, language } = named.value;
      if (!request.segments.every((id) => hasSegment(named.value, id)))
        return refuse(c, 'not-found', 'The document has no such segment.');
      if (judgedOtherwise(document, language, request).length > 0)
        return refuse(c, 'text-changed', 'The text has changed since it was judged.');
      const signed = { ...request, by: request.by ?? desk.user };
      const done = carryOut(store, document, language, signed);
      if (!done.ok) return refuseFindings(c, 'not-decidable', done.findings);
      desk.changed(document.skeleton.id);
      const after = readTranslated(store, document.skeleton.id);
      if (!after.ok) return refuseFindings(c, 'archive-faulty', after.findings);
      return c.json(changedDocument(after.value, language));
    });
  });
}
