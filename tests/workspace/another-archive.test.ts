import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Desk, statement } from '../../packages/cli/src/testing/run-archive.ts';
import { RunningScript, interrupted, root, runScript } from './clone.ts';

/** A statement made up for the tests, and a real one where it lies beside the clone. */
const pages = [statement, join(root, '../shared/input/000_4a2f18da737be389.txt')].filter((page) =>
  existsSync(page),
);

interface Import {
  files: { status: string; document: string; language: string; report: object }[];
}

/** Gives an archive the collections that the starter archive has. */
function takeCollections(archive: string): void {
  const starter = join(root, 'packages/content');
  cpSync(join(starter, 'collections'), join(archive, 'collections'), { recursive: true });
  for (const language of readdirSync(join(starter, 'locales')))
    cpSync(
      join(starter, 'locales', language, 'collections.json'),
      join(archive, 'locales', language, 'collections.json'),
    );
}

describe.each(pages)('another group’s archive, begun with a clone and %s', (page) => {
  let desk: Desk;
  let id: string;
  let report: Record<string, unknown>;
  let start: RunningScript | undefined;
  beforeAll(() => {
    desk = new Desk();
    // As their own folder is nowhere near the clone, names are those of the folder they are in.
    runScript(desk.dir, 'archive', 'init', 'ours', '--name', 'What we said');
    takeCollections(join(desk.dir, 'ours'));
    const importing = ['archive', 'import', '--archive', 'ours', '--json', page];
    const { code, out, err } = runScript(desk.dir, ...importing);
    if (code !== 0) throw new Error(`It was not imported: ${out}${err}`);
    const { files } = JSON.parse(out) as Import;
    id = files[0]?.document ?? '';
    report = (files[0]?.report ?? {}) as typeof report;
  });
  afterAll(() => {
    start?.remove();
    desk.remove();
  });

  test('recognises the page as a statement, with its language and date', () => {
    expect(report).toMatchObject({
      collection: 'statements',
      language: 'en',
      issued: '2022-01-10',
    });
    expect(desk.json(`ours/documents/${id}.json`)).toMatchObject({
      collection: 'statements',
      originalLanguage: 'en',
      issued: '2022-01-10',
    });
  });

  test('has its twelve paragraphs, the note that the first one calls, and its signature', () => {
    expect(report).toMatchObject({ blocks: { paragraph: 12, note: 1, 'note-call': 1 } });
    expect(desk.json(`ours/documents/${id}.json`)).toMatchObject({
      body: Array.from({ length: 12 }, (_, index) => ({ type: 'paragraph', id: `p${index + 1}` })),
      notes: [{ id: 'n1' }],
      signature: 'signature',
    });
    const bundle = desk.json(`ours/locales/en/documents/${id}.json`) as Record<string, string>;
    const calling = Object.keys(bundle).filter((key) => bundle[key]?.includes('[^n1]'));
    expect(calling).toEqual(['p1']);
    expect(bundle['signature']).toMatch(/\S/);
  });

  test('leaves out the two lines of navigation, and accounts for every character', () => {
    expect(report['leftOut']).toMatchObject([
      { text: 'Back to Statements', reason: 'navigation' },
      { text: 'Back to Archives', reason: 'navigation' },
    ]);
    const { total, ...parts } = report['characters'] as Record<string, number>;
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
    expect(total).toBe(Array.from(readFileSync(page, 'utf8').replaceAll('\r\n', '\n')).length);
  });

  test('passes the check', () => {
    expect(runScript(desk.dir, 'archive', 'check', '--archive', 'ours')).toMatchObject({
      code: 0,
      out: expect.stringContaining(', 1 document: no errors'),
    });
  });

  test('is served, with the statement on a page of its own and in its collection’s list', async () => {
    start = new RunningScript(join(desk.dir, 'ours'), 'archive', 'start', '--port', '0');
    const address = await start.address();
    const { title = '', p1 = '' } = desk.json(`ours/locales/en/documents/${id}.json`) as Record<
      string,
      string
    >;
    const list = await (await fetch(new URL('en/statements/', address))).text();
    expect(list).toContain('What we said');
    expect(list).toContain(`/en/statements/${id}/`);
    const response = await fetch(new URL(`en/statements/${id}/`, address));
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain(title);
    expect(html).toContain(p1.slice(0, 40));
    expect(interrupted).toContain(await start.interrupt());
  });
});
