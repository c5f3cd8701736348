import type { Hono } from 'hono';

import type { Desk } from '../desk.ts';
import { openStore } from './named.ts';

/** Documents by languages. */
export function overviewRoutes(app: Hono, desk: Desk): void {
  app.get('/api/overview', (c) => {
    const opened = openStore(c, desk);
    return opened.ok ? c.json(desk.index.overview(opened.value)) : opened.response;
  });
}
