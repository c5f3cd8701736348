import { afterAll, beforeAll, expect, test } from 'vitest';

import { NoteDesk } from './testing/note-desk.ts';

const LONG = 60_000;

let desk: NoteDesk;
beforeAll(() => {
  desk = new NoteDesk({ it: { title: 'Nota', p1: 'Sei.', p2: 'Sette.' } });
}, LONG);
afterAll(() => desk.remove());

test.each([
  [['--cosmetic', 'a-note:p1', '--refuse', 'a-note:p1'], 'two decisions', 'one at a time'],
  [['--refuse', 'a-note:p1'], 'which language', '--language'],
  [['--cosmetic', 'a-note'], 'which text', 'a-note:p1'],
  [['--cosmetic', 'a-note:p7'], 'no segment "p7"', 'title, p1, p2'],
  [['--cosmetic', 'b-note:p1'], 'no document "b-note"', 'documents folder'],
  [['--cosmetic', 'a-note:p1', '--drop-obsolete'], 'nothing else', '--drop-obsolete'],
  [['--reason', 'A typo.'], 'for nothing', '--cosmetic'],
  [['--language', 'de'], '"de" is no language of the archive', 'new language de'],
  [['--from', 'Dutch language'], 'no language tag', 'BCP 47'],
  [['--document', 'a-note:p1'], 'a document at a time', '--document a-note'],
])(
  'sync %j says what is wrong and what to do',
  async (args, message, help) => {
    const { code, out, err } = await desk.archive('sync', ...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain(help);
  },
  LONG,
);

test(
  'sync says of a text that two people changed what is wrong, and not that all is in line',
  async () => {
    const path = 'locales/it/documents/a-note.json';
    const before = desk.read(path);
    desk.write(path, before.replace('{\n', '{\n<<<<<<< ours\n=======\n>>>>>>> theirs\n'));
    const { code, out } = await desk.archive('sync');
    desk.write(path, before);
    expect(code).toBe(1);
    expect(out).toContain('Two people changed this');
    expect(out).not.toContain('in line');
  },
  LONG,
);
