type Values = Readonly<Record<string, string | number>>;

/** A text in pieces: what stands around the names of what is filled in, every second one. */
export type Places = readonly string[];

const PLACE = /\{\{\s*([\w-]+(?:, ?number)?)\s*\}\}/;

/**
 * Takes apart a text of an interface bundle into which i18next would only put names and figures;
 * `null` where it would do more: choose a form, or put in other texts.
 *
 * @example
 * placesIn('{{done, number}} of {{name}}'); // ['', 'done, number', ' of ', 'name', '']
 */
export function placesIn(text: string | undefined): Places | null {
  if (text === undefined || text.includes('$t(')) return null;
  const parts = text.split(PLACE);
  return parts.some((part, index) => index % 2 === 0 && part.includes('{{')) ? null : parts;
}

/**
 * Whether values choose no form of a text, and are texts and figures themselves. That nothing is to
 * be escaped, which `@archive/render` asks for, holds here in any case.
 */
export function isPlain(values: Readonly<Record<string, unknown>>): values is Values {
  for (const key in values) {
    if (key === 'interpolation') continue;
    const type = typeof values[key];
    if ((type !== 'string' && type !== 'number') || key === 'context' || key === 'count')
      return false;
  }
  return true;
}

/**
 * Puts the values in. One that is missing is nothing, as in i18next.
 *
 * @param figure Writes a figure as the language does.
 */
export function fill(places: Places, values: Values, figure: (value: number) => string): string {
  let text = places[0] ?? '';
  for (let index = 1; index < places.length; index += 2) {
    const [name = '', format] = (places[index] ?? '').split(/, ?/, 2);
    const value = values[name] ?? '';
    const shown = format !== undefined && typeof value === 'number' ? figure(value) : String(value);
    text += `${shown}${places[index + 1] ?? ''}`;
  }
  return text;
}
