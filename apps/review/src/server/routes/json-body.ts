import type { Context } from 'hono';

/** The JSON that was sent; nothing where it is none. */
export async function jsonBody(c: Context): Promise<unknown> {
  try {
    return (await c.req.json()) as unknown;
  } catch (error) {
    // The limit of its size has its own answer.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
