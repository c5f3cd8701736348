import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const content = fileURLToPath(new URL('../../packages/content/', import.meta.url));
const documents = globSync('locales/*/documents/*.json', { cwd: content });
const names = globSync('locales/*/{archive,collections}.json', { cwd: content });
const words = globSync('locales/*/{interface,messages}.json', { cwd: content });

/* Weblate's own reader of these formats is the translate toolkit's. */
const PROGRAM = `
import json, sys
from translate.storage import jsonl10n
wanted = json.load(sys.stdin)
changed = []
for path in wanted["files"]:
    before = open(path, "rb").read()
    store = getattr(jsonl10n, wanted["reader"])()
    store.settargetlanguage(path.split("/locales/")[1].split("/")[0])
    store.parse(before)
    store.dump_args["indent"] = 2
    if bytes(store) != before: changed.append(path)
print(json.dumps({ "changed": changed }))
`;

/** The files that Weblate would not write back byte for byte; nothing where its reader is not installed. */
function changedBy(reader: string, files: readonly string[]): string[] | undefined {
  const input = JSON.stringify({ reader, files: files.map((file) => content + file) });
  for (const python of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(python, ['-c', PROGRAM], { input, encoding: 'utf8' });
    if (status === 0) return (JSON.parse(stdout) as { changed: string[] }).changed;
  }
  return undefined;
}

function entries(file: string): [string, unknown][] {
  const value: unknown = JSON.parse(readFileSync(content + file, 'utf8'));
  return Object.entries(value as object);
}

test('the texts of documents, and names, come back from Weblate byte for byte as i18next JSON v4', () => {
  const files = [...documents, ...names];
  expect(files.length).toBeGreaterThan(50);
  expect(changedBy('I18NextV4File', files) ?? []).toEqual([]);
  // What that rests on, wherever the tests run: flat, texts alone, and nothing like a plural form.
  for (const file of files)
    for (const [key, text] of entries(file)) {
      expect(text).toBeTypeOf('string');
      expect(key).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    }
});

test('the words of the interface come back byte for byte as plain JSON, one text for each plural form', () => {
  expect(words.length).toBeGreaterThan(5);
  expect(changedBy('JsonFile', words) ?? []).toEqual([]);
  for (const file of words)
    for (const [key, text] of entries(file)) {
      expect(text).toBeTypeOf('string');
      expect(key).toMatch(/^[a-z0-9-]+(?:_(?:zero|one|two|few|many|other))?$/);
    }
});
