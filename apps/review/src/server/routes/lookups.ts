import { isId } from '@archive/schema';
import type { Hono } from 'hono';

import type { Desk } from '../desk.ts';
import { formerTexts } from '../git/former-texts.ts';
import { refuse } from '../refuse.ts';
import { hasSegment, openNamed, openStore } from './named.ts';

const LONGEST_TEXT = 20_000;

/** What a translator looks up: earlier translations, terms, earlier texts. */
export function lookupRoutes(app: Hono, desk: Desk): void {
  app.get('/api/memory', async (c) => {
    const { text = '', from = '', to = '', document = '', segment = '' } = c.req.query();
    const opened = openStore(c, desk);
    if (!opened.ok) return opened.response;
    const { languages } = opened.value;
    if (!languages.includes(from) || !languages.includes(to) || from === to)
      return refuse(c, 'bad-request', 'Name two languages of the archive.');
    if (text === '' || text.length > LONGEST_TEXT)
      return refuse(c, 'bad-request', 'Name a text that is not too long.');
    const exclude = isId(document) && segment !== '' ? { document, segment } : undefined;
    return c.json(await desk.suggest(text, { from, to, exclude }));
  });

  app.get('/api/concepts', (c) => {
    const opened = openStore(c, desk);
    return opened.ok ? c.json([...opened.value.concepts().values()]) : opened.response;
  });

  app.get('/api/history/:document/:language/:segment', async (c) => {
    const named = openNamed(c, desk);
    if (!named.ok) return named.response;
    const { store, document, language } = named.value;
    const segment = c.req.param('segment');
    if (!hasSegment(named.value, segment))
      return refuse(c, 'not-found', 'The document has no such segment.');
    const namespace = `documents/${document.skeleton.id}` as const;
    const path = store.path('bundle', { language, namespace });
    const { history } = desk;
    return c.json(history === undefined ? [] : await formerTexts(history, path, segment));
  });
}
