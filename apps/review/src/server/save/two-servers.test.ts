import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { SaveResponse } from '../../api/index.ts';
import { ReviewDesk } from '../testing/review-desk.ts';

const SAVES = 60;
const program = fileURLToPath(new URL('../testing/serve.ts', import.meta.url));

let desk: ReviewDesk;
const servers: ChildProcess[] = [];
beforeEach(() => {
  desk = new ReviewDesk();
});
afterEach(async () => {
  for (const server of servers.splice(0)) server.kill('SIGKILL');
  await desk.remove();
});

/** A server in a process of its own, and a browser that it let in. */
interface Served {
  child: ChildProcess;
  save: (segment: string, text: string, base: string) => Promise<SaveResponse>;
}

async function serve(): Promise<Served> {
  const child = spawn(
    process.execPath,
    ['--conditions=@archive/source', program, desk.archive, desk.clientDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  servers.push(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  await desk.enter(line);
  const { origin } = new URL(line);
  const headers = { Cookie: desk.cookie, Origin: origin, 'Content-Type': 'application/json' };
  return {
    child,
    save: async (segment, text, base) => {
      const answer = await fetch(`${origin}/api/documents/a-note/fr`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ texts: { [segment]: { text, base } } }),
      });
      expect(answer.status).toBe(200);
      return (await answer.json()) as SaveResponse;
    },
  };
}

function inFile(segment: string): unknown {
  return desk.json('locales/fr/documents/a-note.json')[segment];
}

test('two servers that save different texts of one file keep all of them', async () => {
  const both = await Promise.all([serve(), serve()]);
  await Promise.all(
    both.map(async ({ save }, server) => {
      const segment = server === 0 ? 'p1' : 'p2';
      let base = server === 0 ? 'Six morts.' : '';
      for (let turn = 0; turn < SAVES; turn += 1) {
        const text = `${segment}, ${turn}.`;
        expect((await save(segment, text, base)).conflicts).toEqual({});
        base = text;
        // The other server's last text is never older than what it has acknowledged.
        expect(inFile(segment)).toBe(text);
      }
    }),
  );
  expect([inFile('p1'), inFile('p2')]).toEqual([`p1, ${SAVES - 1}.`, `p2, ${SAVES - 1}.`]);
}, 60_000);

test('two servers that save the same text tell each other’s as a conflict', async () => {
  const both = await Promise.all([serve(), serve()]);
  const acknowledged: { text: string; base: string }[] = [];
  const refused: { text: string; base: string; conflict: SaveResponse['conflicts'][string] }[] = [];
  await Promise.all(
    both.map(async ({ save }, server) => {
      let base = 'Six morts.';
      for (let turn = 0; turn < SAVES; turn += 1) {
        const text = `${server}, ${turn}.`;
        const conflict = (await save('p1', text, base)).conflicts['p1'];
        if (conflict === undefined) acknowledged.push({ text, base });
        else refused.push({ text, base, conflict });
        base = conflict?.theirs ?? text;
      }
    }),
  );
  // No two of them took the place of one text, and the last is there.
  const bases = acknowledged.map(({ base }) => base);
  expect(new Set(bases).size).toBe(bases.length);
  expect(acknowledged.map(({ text }) => text)).toContain(inFile('p1'));
  expect(bases).not.toContain(inFile('p1'));
  // A conflict comes of a text that the other server has saved, so that half of them went through.
  expect(acknowledged.length).toBeGreaterThanOrEqual(SAVES);
  for (const { text, base, conflict } of refused)
    expect(conflict).toMatchObject({ yours: text, base });
}, 60_000);

test('a server that is killed while it saves keeps nobody waiting', async () => {
  const [killed, other] = [await serve(), await serve()];
  for (let round = 0, base = 'Six morts.'; round < 10; round += 1) {
    const text = `Round ${round}.`;
    await killed.save('p1', text, base);
    base = text;
  }
  const last = killed.save('p1', 'Last.', 'Round 9.').catch(() => undefined);
  killed.child.kill('SIGKILL');
  await last;
  expect((await other.save('p2', 'Libre.', '')).conflicts).toEqual({});
  expect(inFile('p2')).toBe('Libre.');
}, 60_000);

test('a file in the place of the lock that is none is replaced', async () => {
  const lock = join(desk.archive, '.archive/lock.sqlite');
  await desk.open();
  await desk.save('fr', { p2: { text: 'Un.', base: '' } });
  expect(existsSync(lock)).toBe(true);
  writeFileSync(
    lock,
    'no lock, but a text that is long enough to be taken for a database\n'.repeat(20),
  );
  expect((await desk.save('fr', { p2: { text: 'Deux.', base: 'Un.' } })).status).toBe(200);
  expect(inFile('p2')).toBe('Deux.');
});
