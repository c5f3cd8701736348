import type { Declared } from '../../page.ts';

/** The lines between two rows of dashes that a Markdown file may begin with. */
export interface FrontMatter {
  /** As it stands, the dashes included; empty where there is none. */
  readonly text: string;
  readonly declared: Declared;
}

const BLOCK = /^---[ \t]*\r?\n(?:[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
const ENTRY = /^(title|lang|language|date)[ \t]*:[ \t]*(.*)$/gim;

/** Reads what YAML front matter says in one line each; the rest of YAML has no use here. */
export function frontMatter(text: string): FrontMatter {
  const found = BLOCK.exec(text)?.[0] ?? '';
  const entries = new Map<string, string>();
  for (const [, key = '', value = ''] of found.matchAll(ENTRY)) {
    const plain = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (plain !== '') entries.set(key.toLowerCase(), plain);
  }
  return {
    text: found,
    declared: {
      title: entries.get('title'),
      language: entries.get('lang') ?? entries.get('language'),
      date: entries.get('date'),
    },
  };
}
