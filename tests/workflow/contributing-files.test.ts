import { existsSync, readFileSync, readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const github = new URL('.github/', root);
const read = (path: string): string => readFileSync(new URL(path, github), 'utf8');

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: unknown[] };
  validations?: { required?: boolean };
}
interface Form {
  name: string;
  description: string;
  body: Field[];
}

describe('issue forms', () => {
  const forms = readdirSync(new URL('ISSUE_TEMPLATE/', github)).filter(
    (name) => name !== 'config.yml',
  );
  const formOf = (name: string): Form => parse(read(`ISSUE_TEMPLATE/${name}`)) as Form;

  test('there is one for a new language, a correction and a new document', () => {
    expect(forms.toSorted()).toEqual(['correction.yml', 'new-document.yml', 'new-language.yml']);
  });

  test.each(forms)('%s has what GitHub asks of a form', (name) => {
    const form = formOf(name);
    expect(Object.keys(form).toSorted()).toEqual([
      'body',
      'description',
      'labels',
      'name',
      'title',
    ]);
    expect(form.name).toMatch(/\w/);
    expect(form.description.length).toBeLessThanOrEqual(200);
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(0);
    const ids = fields.map(({ id }) => id);
    expect(ids.every((id) => /^[a-z][\w-]*$/.test(id ?? ''))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(type === 'markdown' ? attributes.value : attributes.label).toMatch(/\w/);
      const hasOptions = type === 'dropdown' || type === 'checkboxes';
      expect((attributes.options ?? []).length > 0).toBe(hasOptions);
    }
  });

  test('anything else can be written without a form', () => {
    expect(parse(read('ISSUE_TEMPLATE/config.yml'))).toEqual({ blank_issues_enabled: true });
  });
});

describe('CODEOWNERS', () => {
  const lines = read('CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/ +/));

  test('each line names a place that is there and a team', () => {
    for (const [pattern = '', ...owners] of lines) {
      expect(owners.length).toBeGreaterThan(0);
      for (const owner of owners) expect(owner).toMatch(/^@[\w-]+\/[\w-]+$/);
      if (pattern === '*') continue;
      expect(pattern).toMatch(/^\//);
      expect(`${pattern} ${existsSync(new URL(`.${pattern}`, root))}`).toBe(`${pattern} true`);
    }
  });

  test('each language has a team for its texts and what is known about them', () => {
    const archive = JSON.parse(
      readFileSync(new URL('packages/content/archive.json', root), 'utf8'),
    ) as { languages: { tag: string }[] };
    const patterns = lines.map(([pattern]) => pattern);
    for (const { tag } of archive.languages)
      for (const folder of ['locales', 'ledgers'])
        expect([
          ...patterns,
          existsSync(new URL(`packages/content/${folder}/${tag}`, root)),
        ]).toContain(`/packages/content/${folder}/${tag}/`);
  });
});

test('a pull request’s template is for translators, and names that for code', () => {
  expect(read('pull_request_template.md')).toContain('?template=code.md');
  expect(existsSync(new URL('PULL_REQUEST_TEMPLATE/code.md', github))).toBe(true);
});
