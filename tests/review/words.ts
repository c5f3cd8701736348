import { readFileSync } from 'node:fs';

/** The tool's words in a language, by key: what its buttons are called. */
export function wordsOf(tag: string): (key: string) => string {
  const bundle = new URL(`../../packages/content/locales/${tag}/review.json`, import.meta.url);
  const words = JSON.parse(readFileSync(bundle, 'utf8')) as Readonly<Record<string, string>>;
  return (key) => {
    const word = words[key];
    if (word === undefined) throw new Error(`No word for ${key} in ${tag}.`);
    return word;
  };
}
