import type { Finding } from '@archive/schema';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

import type { Failure } from '../api/index.ts';

const STATUS: Readonly<Record<Failure['code'], ContentfulStatusCode>> = {
  'bad-request': 400,
  'not-let-in': 403,
  'not-found': 404,
  'too-large': 413,
  'text-changed': 409,
  'not-decidable': 409,
  'unknown-revision': 409,
  'archive-faulty': 422,
  'write-failed': 500,
  'git-failed': 500,
};

/** An answer that says no, and why. */
export function refuse(
  c: Context,
  code: Failure['code'],
  message: string,
  status: ContentfulStatusCode = STATUS[code],
): Response {
  const failure: Failure = { code, message };
  return c.json(failure, status);
}

/** The same for what findings say. */
export function refuseFindings(
  c: Context,
  code: Failure['code'],
  findings: readonly Finding[],
): Response {
  const places = findings.flatMap(({ file, line }) =>
    file === undefined ? [] : [line === undefined ? file : `${file}:${line}`],
  );
  const message = findings.map((each) => each.message).join(' ');
  const failure: Failure = { code, message, ...(places.length > 0 && { places }) };
  return c.json(failure, STATUS[code]);
}
