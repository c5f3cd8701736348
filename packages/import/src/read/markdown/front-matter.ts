import type { Outcome } from '@archive/schema';
import { parse as parseToml, TomlError } from 'smol-toml';
import { parse as parseYaml, YAMLParseError } from 'yaml';

import type { Declared } from '../../page.ts';

/** The lines between two rows of dashes (YAML) or pluses (TOML) that a Markdown file may begin with. */
export interface FrontMatter {
  /** As it stands, the rows included; empty where there is none. */
  readonly text: string;
  readonly declared: Declared;
}

const BLOCK = /^(---|\+\+\+)[ \t]*\r?\n([^]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/;
const NONE: FrontMatter = { text: '', declared: {} };

/**
 * Reads the front matter of Hugo, Jekyll and their like. Between dashes there may as well be a
 * text that stands between two rules: what is no list of names with values is left to the text.
 */
export function frontMatter(text: string, file: string): Outcome<FrontMatter> {
  const [whole, fence, inside = ''] = BLOCK.exec(text) ?? [];
  if (whole === undefined) return { ok: true, value: NONE };
  const format = fence === '+++' ? 'TOML' : 'YAML';
  let values: unknown;
  try {
    values = format === 'TOML' ? parseToml(inside) : parseYaml(inside);
  } catch (error) {
    return broken(file, format, error);
  }
  // Nothing between two rows is front matter too.
  if (inside.trim() === '') return { ok: true, value: { text: whole, declared: {} } };
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return { ok: true, value: NONE };
  const entries = new Map(
    Object.entries(values).map(([key, value]): [string, string | undefined] => [
      key.toLowerCase(),
      plain(value),
    ]),
  );
  const declared = {
    title: entries.get('title'),
    language: entries.get('lang') ?? entries.get('language'),
    date: entries.get('date'),
  };
  return { ok: true, value: { text: whole, declared } };
}

/** A value in one line; undefined for lists and the like, which are no title and no date. */
function plain(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).replaceAll(/\s+/g, ' ').trim() || undefined;
}

function broken(file: string, format: string, error: unknown): Outcome<never> {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
  return {
    ok: false,
    findings: [
      {
        rule: 'broken-front-matter',
        severity: 'error',
        message: `The front matter of ${file} is not ${format}: ${message.replace(/ at line \d+, column \d+:?$/, '')}.`,
        help: 'Put that right; a value with a colon or a quotation mark in it stands in quotation marks.',
        file,
        line: 1 + (lineOf(error) ?? 0),
      },
    ],
  };
}

function lineOf(error: unknown): number | undefined {
  if (error instanceof YAMLParseError) return error.linePos?.[0].line;
  return error instanceof TomlError ? error.line : undefined;
}
