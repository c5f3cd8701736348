import { beforeEach, describe, expect, test } from 'vitest';

import { useRepository } from './testing/archive-repository.ts';

const archive = useRepository();

describe('naming commits', () => {
  beforeEach(() => {
    archive.write({ 'archive.json': '{}' });
  });

  test('branches, tags, expressions and abbreviated ids are resolved', () => {
    const first = archive.repository.commit('First');
    const second = archive.repository.commit('Second');
    archive.repository.git('tag', 'v1', first);
    const history = archive.open();
    for (const [ref, id] of [
      ['main', second],
      ['v1', first],
      ['HEAD~1', first],
      [second.slice(0, 10), second],
    ] as const)
      expect(history.resolve(ref)).toEqual({ ok: true, value: id });
  });

  test.each(['nowhere', '', '--help', '-x', 'a\0b', 'main\nHEAD', 'HEAD^{tree}', 'x'.repeat(2000)])(
    'what names no commit is said not to, and is no option of git: %j',
    (ref) => {
      archive.repository.commit('First');
      expect(archive.open().resolve(ref)).toMatchObject({
        ok: false,
        findings: [{ rule: 'unknown-revision', help: expect.stringContaining('git fetch') }],
      });
    },
  );

  test('in a shallow clone the help is to fetch the rest', () => {
    archive.write({ 'redirects.json': '{}' });
    const first = archive.repository.commit('First');
    archive.repository.commit('Second');
    const clone = archive.keep(archive.repository.shallowClone(1));
    expect(archive.open(clone).resolve(first)).toMatchObject({
      ok: false,
      findings: [{ help: expect.stringContaining('git fetch --unshallow') }],
    });
  });

  test('where two branches parted is found, also when they never met', () => {
    const first = archive.repository.commit('First');
    archive.repository.git('checkout', '--quiet', '-b', 'fr');
    const fr = archive.repository.commit('French');
    archive.repository.git('checkout', '--quiet', 'main');
    const it = archive.repository.commit('Italian');
    archive.repository.git('checkout', '--quiet', '--orphan', 'alone');
    const alone = archive.repository.commit('Alone');
    const history = archive.open();
    expect(history.mergeBase(fr, it)).toBe(first);
    expect(history.mergeBase(fr, alone)).toBeUndefined();
  });

  test('a text that is no id is a mistake of the program', () => {
    archive.repository.commit('First');
    const history = archive.open();
    for (const wrong of ['HEAD', '--output=x', '', 'abc'])
      expect(() => history.filesAt(wrong)).toThrow(RangeError);
    expect(() => history.changedFiles('HEAD')).toThrow(RangeError);
    expect(() => history.authors('HEAD', 'HEAD')).toThrow(RangeError);
    expect(() => history.textAt('HEAD', 'archive.json')).toThrow(RangeError);
  });
});
