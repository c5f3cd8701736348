import type { Hono } from 'hono';

import type { Desk } from '../desk.ts';
import { openStore } from './named.ts';

/** Documents by languages. */
export function overviewRoutes(app: Hono, desk: Desk): void {
  app.get('/api/overview', async (c) => {
    const opened = openStore(c, desk);
    if (!opened.ok) return opened.response;
    return c.body(await desk.overview(), 200, { 'Content-Type': 'application/json' });
  });
}
