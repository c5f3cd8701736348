import type { Context, Hono } from 'hono';

import type { AlignResponse } from '../../api/index.ts';
import { alignmentOf } from '../align/alignment.ts';
import { readAlignRequest } from '../align/read-request.ts';
import { isCurrent, losesText, saveAlignment } from '../align/save-alignment.ts';
import type { Desk } from '../desk.ts';
import { refuse, refuseFindings } from '../refuse.ts';
import { inTurn } from './in-turn.ts';
import { jsonBody } from './json-body.ts';
import { hasSegment, openNamed } from './named.ts';

const PATH = '/api/align/:document/:language';

/** A translation beside its original: to read, and to set right. */
export function alignRoutes(app: Hono, desk: Desk): void {
  app.get(PATH, (c) => {
    const named = openTranslation(c, desk);
    if (!named.ok) return named.response;
    return c.json(alignmentOf(named.value.document, named.value.language));
  });

  app.put(PATH, async (c) => {
    const request = readAlignRequest(await jsonBody(c));
    if (request === undefined) return refuse(c, 'bad-request', 'This is no alignment.');
    return inTurn(c, desk, () => {
      const named = openTranslation(c, desk);
      if (!named.ok) return named.response;
      const { store, document, language } = named.value;
      if (!isCurrent(document, language, request)) {
        const answer: AlignResponse = { saved: false, alignment: alignmentOf(document, language) };
        return c.json(answer);
      }
      if (!Object.keys(request.texts).every((id) => hasSegment(named.value, id)))
        return refuse(c, 'not-found', 'The document has no such segment.');
      if (losesText(request)) return refuse(c, 'bad-request', 'The alignment would lose text.');
      const saved = saveAlignment(store, desk.history, document, language, {
        ...request,
        by: request.by ?? desk.user,
      });
      if (!saved.ok) return refuseFindings(c, 'write-failed', saved.findings);
      desk.changed(document.skeleton.id);
      const answer: AlignResponse = { saved: true, alignment: alignmentOf(saved.value, language) };
      return c.json(answer);
    });
  });
}

/** What an address names, unless it is the original, which stands beside itself. */
function openTranslation(c: Context, desk: Desk): ReturnType<typeof openNamed> {
  const named = openNamed(c, desk);
  if (!named.ok || named.value.language !== named.value.document.skeleton.originalLanguage)
    return named;
  return { ok: false, response: refuse(c, 'not-found', 'The original is no translation.') };
}
