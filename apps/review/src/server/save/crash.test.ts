import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterEach, expect, test } from 'vitest';

import type { SaveResponse } from '../../api/index.ts';
import { ReviewDesk } from '../testing/review-desk.ts';

const SAVES = 1000;
/** After so many acknowledged saves a server is killed, in the middle of the next ones. */
const KILL_AFTER = 90;
const AT_ONCE = 4;
const SEGMENTS = ['title', 'p1', 'p2'];
const program = fileURLToPath(new URL('../testing/serve.ts', import.meta.url));

const desk = new ReviewDesk();
let server: ChildProcess | undefined;
afterEach(async () => {
  server?.kill('SIGKILL');
  await desk.remove();
});

/** Starts a server; gives where it is and the cookie it lets in. */
async function start(): Promise<{ origin: string; cookie: string }> {
  const child = spawn(
    process.execPath,
    ['--conditions=@archive/source', program, desk.archive, desk.clientDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  server = child;
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  await desk.enter(line);
  return { origin: new URL(line).origin, cookie: desk.cookie };
}

test('kill -9 during 1,000 saves loses nothing acknowledged and leaves no broken file', async () => {
  const texts = new Map<string, string>();
  // What was sent and not answered may have been saved or not.
  const open = new Map<string, string>();
  const done = { sent: 0, acknowledged: 0 };
  while (done.sent < SAVES) {
    const { origin, cookie } = await start();
    const goal = done.acknowledged + KILL_AFTER;
    const writers = Array.from({ length: AT_ONCE }, async (_, writer) => {
      const language = ['fr', 'ar', 'fr', 'ar'][writer] ?? 'fr';
      const own = writer < 2 ? ['title', 'p1'] : ['p2'];
      for (let turn = 0; done.sent < SAVES; turn += 1) {
        const segment = own[turn % own.length] ?? 'p1';
        const key = `${language} ${segment}`;
        const text = `${key} ${done.sent}`;
        done.sent += 1;
        open.set(key, text);
        try {
          const answer = await fetch(`${origin}/api/documents/a-note/${language}`, {
            method: 'PUT',
            headers: { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json' },
            body: JSON.stringify({
              texts: { [segment]: { text, base: texts.get(key) ?? onDisk(key) } },
            }),
          });
          expect(answer.status).toBe(200);
          expect(((await answer.json()) as SaveResponse).conflicts).toEqual({});
        } catch (error) {
          if (error instanceof TypeError) return;
          throw error;
        }
        texts.set(key, text);
        done.acknowledged += 1;
        if (done.acknowledged >= goal) server?.kill('SIGKILL');
      }
    });
    await Promise.all(writers);
    server?.kill('SIGKILL');
    for (const [key, text] of texts) {
      const now = onDisk(key);
      expect([text, open.get(key)]).toContain(now);
      texts.set(key, now);
    }
    for (const path of jsonFiles())
      expect(() => JSON.parse(readFileSync(path, 'utf8'))).not.toThrow();
  }
  expect(done.acknowledged).toBeGreaterThan(SAVES * 0.8);

  const { origin, cookie } = await start();
  const base = onDisk('fr p1');
  const last = await fetch(`${origin}/api/documents/a-note/fr`, {
    method: 'PUT',
    headers: { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ texts: { p1: { text: 'Fin.', base } } }),
  });
  expect(((await last.json()) as SaveResponse).conflicts).toEqual({});
  const hidden = readdirSync(join(desk.archive, '.archive'));
  expect(hidden.filter((name) => name.startsWith('staging'))).toEqual([]);
  expect(SEGMENTS.map((segment) => onDisk(`fr ${segment}`) !== '')).toEqual([true, true, true]);
}, 120_000);

function onDisk(key: string): string {
  const [language = '', segment = ''] = key.split(' ');
  try {
    const text = desk.json(`locales/${language}/documents/a-note.json`)[segment];
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

function jsonFiles(): string[] {
  const entries = readdirSync(desk.archive, { recursive: true, withFileTypes: true });
  return entries
    .filter(({ name, parentPath }) => name.endsWith('.json') && !parentPath.includes('.archive'))
    .map(({ name, parentPath }) => join(parentPath, name));
}
