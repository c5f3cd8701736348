import type { Context, Next } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

import { refuse } from '../refuse.ts';
import { HEADERS } from './headers.ts';
import { isSecret, makeSecret } from './secret.ts';

/** The methods that there are; all but the first two change something. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'PUT', 'POST'];

/**
 * Lets in the browser that was given the opening address, and nobody else: no other program's page
 * (cookie), no page of the web (Origin and Sec-Fetch-Site) and no name of the web that was turned
 * to this machine (Host).
 */
export class Guard {
  /** What the opening address carries. */
  readonly key = makeSecret();
  readonly #pass = makeSecret();
  readonly #home: string;
  #port = 0;

  /** @param home The path that the opening address leads to. */
  constructor(home = '/') {
    this.#home = home;
  }

  /** Tells the port, which is known once the server listens. */
  listensAt(port: number): void {
    this.#port = port;
  }

  /** Stands before everything. */
  readonly check = async (c: Context, next: Next): Promise<Response | undefined> => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    const host = c.req.header('Host');
    if (!this.#hosts().some((own) => own === host))
      return refuse(c, 'bad-request', 'The tool is not known by this name.', 403);
    const { method } = c.req;
    if (!METHODS.includes(method)) return refuse(c, 'bad-request', `${method} is not known.`, 405);
    const url = new URL(c.req.url);
    if (url.pathname === '/open' && method === 'GET')
      return this.#open(c, url.searchParams.get('key') ?? undefined);
    if (!isSecret(this.#pass, getCookie(c, this.#cookie()))) return notLetIn(c);
    const site = c.req.header('Sec-Fetch-Site');
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      return refuse(c, 'bad-request', 'Another site asked for this.', 403);
    if (method === 'PUT' || method === 'POST') {
      if (c.req.header('Origin') !== `http://${host}`)
        return refuse(c, 'bad-request', 'Another page asked for this.', 403);
      if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? ''))
        return refuse(c, 'bad-request', 'Only JSON is taken.', 415);
    }
    await next();
    return undefined;
  };

  #open(c: Context, key: string | undefined): Response {
    if (!isSecret(this.key, key)) return notLetIn(c);
    setCookie(c, this.#cookie(), this.#pass, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return c.redirect(this.#home, 303);
  }

  // Cookies are told apart by host, not by port: two tools on one machine need two names.
  #cookie(): string {
    return `archive-review-${this.#port}`;
  }

  #hosts(): string[] {
    return [`127.0.0.1:${this.#port}`, `localhost:${this.#port}`];
  }
}

const OPEN_IT =
  'Open the address that `archive review` printed when it was started last. What was typed and not saved is kept.';

/** Whoever loads a page reads a sentence, a page that asks hears a failure that it has words for. */
function notLetIn(c: Context): Response {
  if (c.req.header('Sec-Fetch-Dest') === 'document') return c.text(OPEN_IT, 403);
  return refuse(c, 'not-let-in', OPEN_IT);
}
