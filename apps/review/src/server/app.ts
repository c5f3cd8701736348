import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import { clientFiles } from './client-files.ts';
import type { Desk } from './desk.ts';
import type { Guard } from './guard/guard.ts';
import { refuse } from './refuse.ts';
import { alignRoutes } from './routes/align.ts';
import { compareRoutes } from './routes/compare.ts';
import { documentRoutes } from './routes/documents.ts';
import { findRoutes } from './routes/find.ts';
import { lookupRoutes } from './routes/lookups.ts';
import { mediaRoutes } from './routes/media.ts';
import { overviewRoutes } from './routes/overview.ts';
import { sessionRoutes } from './routes/session.ts';
import { submitRoutes } from './routes/submit.ts';

const MOST_BYTES = 1024 * 1024;

/** Everything that is answered, behind the guard. */
export function makeApp(desk: Desk, guard: Guard, clientDir: string): Hono {
  const app = new Hono();
  app.use(guard.check);
  app.use(
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (c) => {
        // The rest of the body is not read: the connection is of no more use.
        c.header('Connection', 'close');
        return refuse(c, 'too-large', 'This is more than is taken at once.');
      },
    }),
  );
  sessionRoutes(app, desk);
  overviewRoutes(app, desk);
  documentRoutes(app, desk);
  alignRoutes(app, desk);
  lookupRoutes(app, desk);
  mediaRoutes(app, desk);
  findRoutes(app, desk);
  compareRoutes(app, desk);
  submitRoutes(app, desk);
  app.get('*', clientFiles(clientDir));
  app.notFound((c) => refuse(c, 'not-found', 'There is nothing at this address.'));
  // A fault of the program: what it was is for its terminal, not for an answer.
  app.onError((error, c) => {
    if (!desk.isClosing) process.emitWarning(`The review tool could not answer: ${error.message}`);
    return refuse(c, 'write-failed', 'The tool failed at this. Nothing was changed.');
  });
  return app;
}
