type Values = Readonly<Record<string, unknown>>;

/** A text in pieces: what stands around the names of what is filled in, every second one. */
export type Places = readonly string[];

const PLACE = /\{\{\s*([\w-]+)\s*\}\}/;

/**
 * Takes apart a text of an interface bundle into which i18next would only put values as they are;
 * `undefined` where it would do more: format them, or put in other texts.
 *
 * @example
 * placesIn('Back to {{name}}'); // ['Back to ', 'name', '']
 */
export function placesIn(text: string | undefined): Places | undefined {
  if (text === undefined || text.includes('$t(')) return undefined;
  const parts = text.split(PLACE);
  const around = parts.filter((_, index) => index % 2 === 0);
  return around.some((part) => part.includes('{{')) ? undefined : parts;
}

/** Whether values choose no form of a text, and are texts themselves. */
export function isPlain(values: Values): boolean {
  for (const key in values)
    if (typeof values[key] !== 'string' || key === 'context' || key === 'count') return false;
  return true;
}

/** Puts the values in. One that is missing is nothing, as in i18next. */
export function fill(places: Places, values: Values): string {
  let text = places[0] ?? '';
  for (let index = 1; index < places.length; index += 2)
    text += `${String(values[places[index] ?? ''] ?? '')}${places[index + 1] ?? ''}`;
  return text;
}
