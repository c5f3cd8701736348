import type { Language, Shared } from './facts.ts';

/** What a language says under a key, with values put in. */
export function say(
  { words }: Shared,
  language: string,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const said = words[language]?.[key] ?? key;
  return said.replaceAll(/\{\{(?<name>\w+)[^}]*\}\}/g, (_, name: string) => String(values[name]));
}

export function languageOf({ languages }: Shared, tag: string): Language {
  const found = languages.find((language) => language.tag === tag);
  if (found === undefined) throw new RangeError(`There is no language "${tag}".`);
  return found;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in the words of a language, as an element. */
export function time(language: string, day: string): string {
  return `<time datetime="${day}">${dayText(language, day)}</time>`;
}

/** A day in the words of a language. */
export function dayText(language: string, day: string): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(language, format);
  }
  return format.format(new Date(day));
}
