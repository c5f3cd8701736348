import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { publishPackages } from '../support/published-packages.ts';
import type { Registry } from '../support/registry.ts';
import { Project } from './example.ts';

const INSTALLING = 240_000;

let registry: Registry;
beforeAll(async () => {
  registry = await publishPackages();
}, INSTALLING);
afterAll(() => registry.stop());

/** An example, copied, with its dependencies installed, for the tests of one group. */
function useExample(name: string) {
  let project: Project;
  beforeAll(() => {
    project = Project.copy(name, registry);
    project.install();
  }, INSTALLING);
  afterAll(() => project.remove());
  return () => project;
}

describe('the example in plain Node', () => {
  const project = useExample('node');

  it('prints a document in a language, and how its translation stands', () => {
    const out = project().must('npm', 'start', '--silent');
    expect(out).toContain('Comment nous datons');
    expect(out).toContain('Un document porte le jour où il a été publié');
    expect(out).toContain('Issued: 2026-09-14. Original language: en.');
    expect(out).toContain('Licence: CC-BY-4.0.');
    expect(out).toMatch(
      /^Translation: (?:initial|translated|reviewed|final)\b.*, last worked on /m,
    );
  });

  it('follows an id of earlier days', () => {
    const args = ['start', '--silent', '--', 'january-2022-in-kazakhstan', 'en'];
    const out = project().must('npm', ...args);
    expect(out).toContain('january-2022-in-kazakhstan is called kazakhstan-january-2022 now.');
    expect(out).toContain('Original language: en.');
  });

  it('says so when no document was ever called that', () => {
    const { code, out } = project().run('npm', 'start', '--silent', '--', 'no-such-document');
    expect(code).toBe(1);
    expect(out).toBe('No document was ever called "no-such-document".\n');
  });
});
