import { readFileSync } from 'node:fs';

import { read, write } from '@archive/schema';
import { expect, test } from 'vitest';

import { messages, rules } from './index.ts';

const english = new URL('../../content/locales/en/messages.json', import.meta.url);

test('the starter archive’s English messages are those of the rules: run scripts/messages.ts', () => {
  expect(readFileSync(english, 'utf8')).toBe(write('interface', messages()));
});

test('every key is one that a file of words may have, and none stands for two sentences', () => {
  const texts = messages();
  expect(read('interface', write('interface', texts), 'messages.json').ok).toBe(true);
  const sentences = rules.flatMap((rule) => Object.keys(rule.sentences));
  const keys = Object.keys(texts).filter((key) => /^check-(?!meant$)/.test(key));
  expect(keys).toHaveLength(sentences.length * 2);
});

test('every sentence ends as one, and says nothing of i18next', () => {
  for (const { sentences } of rules)
    for (const { message, help } of Object.values(sentences))
      for (const text of [message, help]) {
        expect(text).toMatch(/(?:[.?]|\}\})$/);
        expect(text).not.toContain('$t(');
        expect(text.match(/\{\{[^}]*\}\}?/g) ?? []).toEqual(text.match(/\{\{[a-zA-Z]+\}\}/g) ?? []);
      }
});
