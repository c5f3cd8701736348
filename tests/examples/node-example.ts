import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Project } from './example.ts';

/** The example in plain Node, which Deno and Bun run as it is. */
export function testNodeExample(project: () => Project, runtimes: () => Project): void {
  it('prints a document in a language, and how its translation stands', async () => {
    const out = await project().must('npm', 'start', '--silent');
    expect(out).toContain('Comment nous datons');
    expect(out).toContain('Un document porte le jour où il a été publié');
    expect(out).toContain('Issued: 2026-09-14. Original language: en.');
    expect(out).toContain('Licence: CC-BY-4.0.');
    expect(out).toMatch(
      /^Translation: (?:initial|translated|reviewed|final)\b.*, last worked on /m,
    );
  });

  it('follows an id of earlier days', async () => {
    const args = ['start', '--silent', '--', 'january-2022-in-kazakhstan', 'en'];
    const out = await project().must('npm', ...args);
    expect(out).toContain('january-2022-in-kazakhstan is called kazakhstan-january-2022 now.');
    expect(out).toContain('Original language: en.');
  });

  it('writes dates as the archive does, not by the language alone', async () => {
    const out = await project().must('node', 'print-document.js', 'how-we-date', 'en');
    expect(out).toContain('14\u00A0September 2026');
  });

  it('says so when no document was ever called that', async () => {
    const { code, out } = await project().run('npm', 'start', '--silent', '--', 'no-such-document');
    expect(code).toBe(1);
    expect(out).toBe('No document was ever called "no-such-document".\n');
  });

  describe.each([
    ['Deno', 'deno', ['run', '--allow-read']],
    ['Bun', 'bun', ['run']],
  ])('in %s', (_, program, args) => {
    it('prints what it prints in Node', async () => {
      const binary = join(runtimes().dir, 'node_modules/.bin', program);
      const wanted = ['print-document.js', 'kazakhstan-january-2022', 'ar'];
      const inNode = await project().must('node', ...wanted);
      expect(inNode).toContain('كازاخستان');
      expect(await project().must(binary, ...args, ...wanted)).toBe(inNode);
    });
  });
}
