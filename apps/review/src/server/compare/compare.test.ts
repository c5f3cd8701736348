import { hashText } from '@archive/translation';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type {
  BranchOutline,
  BranchText,
  BranchTexts,
  CommentAnswer,
  LookedAt,
  PartPlace,
} from '../../api/index.ts';
import { openReview } from '../index.ts';
import { ReviewDesk } from '../testing/review-desk.ts';

const HOSTILE = '<img src=x> @everyone [a](https://a.example)';

let desk: ReviewDesk;
beforeEach(() => {
  desk = new ReviewDesk();
});
afterEach(() => desk.remove());

/** A branch on which a translator and an editor have worked, compared with the main one. */
async function openBranch(work: () => void, base = 'main'): Promise<void> {
  desk.git('checkout', '--quiet', '-b', 'work');
  work();
  desk.git('add', '--all');
  desk.git('commit', '--quiet', '--message=Work');
  await desk.open(base);
}

async function outline(): Promise<BranchOutline> {
  const answer = await desk.ask('/api/compare');
  expect(answer.status).toBe(200);
  return (await answer.json()) as BranchOutline;
}

async function texts({ kind, id, language }: PartPlace): Promise<BranchTexts> {
  const answer = await desk.ask(`/api/compare/${kind}/${id}/${language}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as BranchTexts;
}

const NOTE_IN_FRENCH: PartPlace = { kind: 'document', id: 'a-note', language: 'fr' };

async function french(segment: string): Promise<BranchText | undefined> {
  return (await texts(NOTE_IN_FRENCH)).texts.find((text) => text.segment === segment);
}

async function decide(segment: string, text: string, request: object): Promise<number> {
  const body = { segments: [segment], hashes: { [segment]: hashText(text) }, ...request };
  const path = '/api/documents/a-note/fr/decisions';
  return (await desk.ask(path, { method: 'POST', body })).status;
}

async function comment(looked: readonly LookedAt[]): Promise<string> {
  const answer = await desk.ask('/api/compare/comment', { method: 'POST', body: { looked } });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as CommentAnswer).markdown;
}

const looked = (segment: string, text: string, decision?: LookedAt['decision']): LookedAt => ({
  ...NOTE_IN_FRENCH,
  segment,
  hash: hashText(text),
  decision,
});

test('the outline names what the branch changes, and nothing of what happened on the other', async () => {
  await openBranch(() => {
    desk.git('checkout', '--quiet', 'main');
    desk.bundle('ar', { title: 'ملاحظة' });
    desk.git('add', '--all');
    desk.git('commit', '--quiet', '--message=Elsewhere');
    desk.git('checkout', '--quiet', 'work');
    desk.bundle('fr', { title: 'Une note', p1: 'Six personnes sont mortes.', p2: 'Le pain.' });
    desk.write('collections/notes.json', { id: 'notes', order: 2 });
  });
  const { base, authors, languages, otherFiles } = await outline();
  expect(base).toEqual({ name: 'main', commit: desk.git('merge-base', 'main', 'work') });
  expect(authors).toEqual(['Ada']);
  expect(otherFiles).toEqual([{ path: 'collections/notes.json', status: 'modified' }]);
  expect(languages).toMatchObject([
    {
      tag: 'fr',
      name: 'Français',
      parts: [
        {
          ...NOTE_IN_FRENCH,
          title: 'Une note',
          before: { missing: 1 },
          after: { missing: 0 },
          texts: [
            { segment: 'p1', hash: hashText('Six personnes sont mortes.') },
            { segment: 'p2', hash: hashText('Le pain.') },
          ],
        },
      ],
    },
  ]);
});

test('a text is shown old and new by word, beside its source, with its state and findings', async () => {
  await openBranch(() => {
    desk.bundle('fr', { title: 'Une note', p1: 'Six  morts hier.' });
  });
  expect(await french('p1')).toMatchObject({
    change: 'edited',
    source: { language: 'it', words: [{ type: 'same', text: 'Sei morti.' }] },
    state: { after: { state: 'translated', outdated: false } },
    decidable: true,
    comments: [],
    findings: [{ rule: 'double-space', segment: 'p1' }],
  });
  const words = (await french('p1'))?.words ?? [];
  expect(
    words
      .filter(({ type }) => type !== 'removed')
      .map(({ text }) => text)
      .join(''),
  ).toBe('Six  morts hier.');
});

test('a changed original is shown, and what it leaves outdated with what it said', async () => {
  await openBranch(() => {
    desk.bundle('it', {
      title: 'Una nota',
      p1: 'Sedici morti.',
      p2: 'Il pane costa il doppio.',
    });
  });
  expect(await texts({ ...NOTE_IN_FRENCH, language: 'it' })).toMatchObject({
    original: true,
    texts: [{ segment: 'p1', change: 'edited', decidable: false, findings: [] }],
  });
});

test('an outdated text can be said to hold, and stays among what is reviewed', async () => {
  await desk.open();
  await desk.save('fr', { title: { text: 'Une brève', base: 'Une note' } });
  desk.git('add', '--all');
  desk.git('commit', '--quiet', '--message=Sync');
  await desk.review?.close();
  await openBranch(() => {
    desk.bundle('it', {
      title: 'Una nota',
      p1: 'Sono sei morti.',
      p2: 'Il pane costa il doppio.',
    });
  });
  expect(await french('p1')).toMatchObject({
    change: 'same',
    state: { before: { outdated: false }, after: { outdated: true } },
    source: {
      words: expect.arrayContaining([expect.objectContaining({ type: 'removed', text: 'Sei' })]),
    },
  });
  expect(await decide('p1', 'Six morts.', { decision: 'valid' })).toBe(200);
  expect(await french('p1')).toMatchObject({
    change: 'same',
    state: { after: { outdated: false } },
  });
  expect(await comment([looked('p1', 'Six morts.', 'valid')])).toContain('- **Still valid**: p1');
});

test('texts and documents that are gone, new documents and names can be read', async () => {
  desk.write('documents/old.json', { ...desk.json('documents/a-note.json'), id: 'old' });
  desk.write('locales/it/documents/old.json', { title: 'Vecchia', p1: 'Tempo fa.' });
  desk.write('locales/it/collections.json', { notes: 'Note' });
  desk.git('add', '--all');
  desk.git('commit', '--quiet', '--message=Old');
  await openBranch(() => {
    desk.git('rm', '--quiet', 'documents/old.json', 'locales/it/documents/old.json');
    desk.write('documents/new.json', { ...desk.json('documents/a-note.json'), id: 'new' });
    desk.write('locales/it/documents/new.json', { title: 'Nuova' });
    desk.write('locales/it/collections.json', { notes: 'Le note' });
    desk.bundle('fr', { title: 'Une note' });
  });
  const { languages } = await outline();
  expect(languages.map(({ tag, parts }) => [tag, parts.map(({ kind, id }) => [kind, id])])).toEqual(
    [
      [
        'it',
        [
          ['document', 'new'],
          ['document', 'old'],
          ['names', 'collections'],
        ],
      ],
      ['fr', [['document', 'a-note']]],
    ],
  );
  for (const [part, change] of [
    [{ kind: 'document', id: 'old', language: 'it' }, 'removed'],
    [{ kind: 'document', id: 'new', language: 'it' }, 'new'],
    [{ kind: 'names', id: 'collections', language: 'it' }, 'edited'],
    [NOTE_IN_FRENCH, 'removed'],
  ] as const)
    expect((await texts(part)).texts[0]).toMatchObject({ change, decidable: false });
  const names: PartPlace = { kind: 'names', id: 'collections', language: 'it' };
  const read = { ...names, segment: 'notes', hash: hashText('Le note') };
  expect(await comment([read])).toMatch(
    /### collections\n\n- \*\*Read, nothing to decide\*\*: notes/,
  );
});

test('a review is told as Markdown: approved, sent back with a comment, open', async () => {
  await openBranch(() => {
    desk.bundle('fr', { title: 'Une brève', p1: 'Six personnes sont mortes.', p2: 'Le pain.' });
  });
  expect(await decide('title', 'Une brève', { decision: 'state', state: 'reviewed' })).toBe(200);
  const back = { decision: 'state', state: 'initial', comment: 'How many?', by: 'Grace' };
  expect(await decide('p1', 'Six personnes sont mortes.', back)).toBe(200);
  const markdown = await comment([
    looked('title', 'Une brève', 'approved'),
    looked('p1', 'Six personnes sont mortes.', 'sent-back'),
    looked('p2', 'Le pain.'),
  ]);
  expect(markdown).toContain('| Français (fr) | 1 | 1 | 0 | 1 |');
  expect(markdown).toContain(
    '### Une brève (a-note)\n\n- **Sent back** p1: Six personnes sont mortes.\n  - Comment by Grace: How many?\n- **Approved**: title\n- **Open**: p2',
  );
});

test('a decision about an earlier text, or one that the ledger does not have, is open', async () => {
  await openBranch(() => {
    desk.bundle('fr', { title: 'Une brève', p1: 'Six personnes sont mortes.' });
  });
  expect(await decide('title', 'Une brève', { decision: 'state', state: 'reviewed' })).toBe(200);
  desk.bundle('fr', { title: 'Une autre', p1: 'Six personnes sont mortes.' });
  const markdown = await comment([
    looked('title', 'Une brève', 'approved'),
    looked('p1', 'Six personnes sont mortes.', 'approved'),
  ]);
  expect(markdown).toContain('- **Open**: title, p1');
});

test('hostile texts and comments stay inert', async () => {
  await openBranch(() => {
    desk.bundle('fr', { title: HOSTILE, p1: HOSTILE });
  });
  const back = { decision: 'state', state: 'initial', comment: HOSTILE };
  expect(await decide('p1', HOSTILE, back)).toBe(200);
  const markdown = await comment([looked('p1', HOSTILE, 'sent-back')]);
  expect(markdown).toContain('Sent back');
  expect(markdown).not.toMatch(/@\w|<img|\]\(|:\/\//);
});

test('a file that was broken on the branch is told, and its texts are not taken for lost', async () => {
  await openBranch(() => {
    desk.write('locales/fr/documents/a-note.json', ['no bundle']);
  });
  const [language] = (await outline()).languages;
  expect(language?.parts).toMatchObject([{ ...NOTE_IN_FRENCH, unreadable: true, texts: [] }]);
  expect((await texts(NOTE_IN_FRENCH)).texts).toEqual([]);
});

test('what is not committed yet belongs to the branch', async () => {
  await desk.open('HEAD');
  expect((await outline()).languages).toEqual([]);
  desk.bundle('fr', { title: 'Une brève', p1: 'Six morts.' });
  expect((await outline()).languages).toMatchObject([{ tag: 'fr' }]);
});

test('the opening address leads to what the branch changes', async () => {
  await desk.open('main');
  const answer = await desk.enter(desk.review?.openingUrl ?? '');
  expect(answer.headers.get('location')).toBe('/changes');
  const session = (await (await desk.ask('/api/session')).json()) as object;
  expect(session).toMatchObject({ compareWith: 'main' });
});

test('an unknown commit is refused before anything is opened', async () => {
  const { archive, clientDir } = desk;
  const opened = await openReview({ archive, clientDir, compareWith: '--nowhere' });
  expect(opened).toMatchObject({ ok: false, findings: [{ rule: 'unknown-revision' }] });
});

test('a branch to compare with that is gone is told', async () => {
  desk.git('branch', 'base');
  await desk.open('base');
  desk.git('branch', '-D', 'base');
  const answer = await desk.ask('/api/compare');
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ code: 'unknown-revision' });
});

test('without a commit to compare with there is nothing to see', async () => {
  await desk.open();
  expect((await desk.ask('/api/compare')).status).toBe(404);
});

test.each(['document/nowhere/fr', 'document/a-note/xx', 'names/archive/fr'])(
  'the branch changes nothing at %s',
  async (path) => {
    await desk.open('main');
    expect((await desk.ask(`/api/compare/${path}`)).status).toBe(404);
  },
);

test.each(['media/a-note/fr', 'document/..%2F..%2Fetc/fr', `document/a-note/${'x'.repeat(300)}`])(
  '%s is no address of a part',
  async (path) => {
    await desk.open('main');
    expect((await desk.ask(`/api/compare/${path}`)).status).toBe(400);
  },
);

test.each([
  undefined,
  { looked: 'all' },
  { looked: [{}] },
  { looked: [{ ...looked('p1', ''), decision: 'merged' }] },
  { looked: [{ ...looked('p1', ''), id: '../x' }] },
])('%j is no review', async (body) => {
  await desk.open('main');
  const answer = await desk.ask('/api/compare/comment', { method: 'POST', body });
  expect(answer.status).toBe(400);
});
