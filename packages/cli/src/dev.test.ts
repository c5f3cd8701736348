import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { Desk, printed, statement } from './testing/run-archive.ts';

const LONG = 60_000;
const id = 'the-bay-ferries-and-ice-houses-stand-still';
const bundle = `mine/locales/en/documents/${id}.json`;
let desk: Desk;
let child: ReturnType<Desk['start']>;
beforeEach(() => {
  desk = new Desk();
  desk.run('init', 'mine', '--languages', 'en,fr');
  desk.run('import', '--archive', 'mine', statement);
}, LONG);
afterEach(() => {
  child.kill('SIGKILL');
  desk.remove();
});

/** What a page that is open hears, until something of it matches. */
async function heard(url: URL, pattern: RegExp): Promise<string> {
  const asked = new AbortController();
  const { body } = await fetch(url, { signal: asked.signal });
  let said = '';
  for await (const chunk of body ?? []) {
    said += Buffer.from(chunk).toString();
    if (pattern.test(said)) break;
  }
  asked.abort();
  return said;
}

/** Gives the text another title, as an editor saves: a file beside it takes its place. */
function retitle(title: string): void {
  const text = JSON.stringify({ ...(desk.json(bundle) as object), title }, null, 2);
  desk.write(`${bundle}~`, `${text}\n`);
  renameSync(join(desk.dir, `${bundle}~`), join(desk.dir, bundle));
}

test(
  'dev builds again what is saved, tells the open pages, says what cannot be read and when it can be again, and ends at Ctrl-C',
  async () => {
    child = desk.start('dev', '--archive', 'mine', '--port', '0');
    const output = await printed(child, /Serving (\S+)/);
    const url = new URL(`en/statements/${id}/`, /Serving (\S+)/.exec(output)?.[1]);
    const page = async (): Promise<string> => (await fetch(url)).text();
    const version =
      /<script type="module" src="\/_dev\/reload.js\?version=(\w+)"><\/script>\n<\/head>/;
    const [, first = ''] = version.exec(await page()) ?? [];
    const events = new URL(`/_dev/events?page=${url.pathname}&version=${first}`, url);
    expect(await heard(events, /faults/)).not.toContain('changed');
    expect((await fetch(new URL('/_dev/reload.js', url))).headers.get('content-type')).toContain(
      'text/javascript',
    );
    expect(desk.read(`mine/.archive/dev${url.pathname}index.html`)).not.toContain('_dev');

    const changed = heard(events, /event: changed/);
    const built = printed(child, /Built in .*: \d+ files? written/);
    retitle('Ferries stand still');
    await Promise.all([changed, built]);
    expect(await page()).toContain('Ferries stand still');

    const broken = heard(events, /data: \[\{.*\n/);
    const told = printed(child, /not complete: 1 error/);
    const whole = desk.read(bundle);
    desk.write(bundle, '{\n  "title": "Ferries');
    expect(await broken).toContain(`"place":"locales/en/documents/${id}.json:2:`);
    expect(await told).toContain(`${bundle}:2:`);
    expect(await page()).toContain('Ferries stand still');

    const again = printed(child, /All could be read again\./);
    desk.write(bundle, whole);
    await again;
    expect(await heard(events, /faults\ndata: \[\]/)).toContain('[]');

    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  },
  LONG,
);

test(
  'dev follows folders that come later, and a folder that takes the place of another',
  async () => {
    child = desk.start('dev', '--archive', 'mine', '--port', '0');
    const output = await printed(child, /Serving (\S+)/);
    const url = new URL(`fr/statements/${id}/`, /Serving (\S+)/.exec(output)?.[1]);
    expect((await fetch(url)).status).toBe(404);

    const first = printed(child, /Built in/);
    const text = { ...(desk.json(bundle) as object), title: 'Les bacs sont à quai' };
    desk.write(`mine/locales/fr/documents/${id}.json`, JSON.stringify(text));
    await first;
    await expect.poll(async () => (await fetch(url)).text()).toContain('Les bacs sont à quai');

    const french = join(desk.dir, 'mine/locales/fr');
    renameSync(french, `${french}-before`);
    desk.write(
      `mine/locales/fr/documents/${id}.json`,
      JSON.stringify({ ...text, title: 'À quai' }),
    );
    await expect.poll(async () => (await fetch(url)).text()).toContain('<title>À quai');
    desk.write(
      `mine/locales/fr/documents/${id}.json`,
      JSON.stringify({ ...text, title: 'À l’eau' }),
    );
    await expect.poll(async () => (await fetch(url)).text()).toContain('<title>À l’eau');

    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  },
  LONG,
);
