/** What has the form of an id and is none: see `id` in schemas/archive.json. */
const KEPT = /^(?:constructor|con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Turns a name into an id: Foo_Bar -> foo-bar, Erklärung -> erklarung. */
export function repairId(text: string): string | undefined {
  const id = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  if (id === '') return undefined;
  return KEPT.test(id) ? `${id}-1` : id.slice(0, 60).replace(/-+$/, '');
}

/** Turns a day as people write it into one as ISO 8601 does, where it can mean but one day. */
export function repairDay(text: string): string | undefined {
  const trimmed = text.trim().replace(/[\u2010-\u2015\u2212]/g, '-');
  const yearFirst = /^([0-9]{4})[-./ ]([0-9]{1,2})[-./ ]([0-9]{1,2})(?:T.*)?$/.exec(trimmed);
  if (yearFirst !== null) return join(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4})$/.exec(trimmed);
  if (dayFirst !== null) return join(dayFirst[3], dayFirst[2], dayFirst[1]);
  return undefined;
}

/** The same for dates of other precision. */
export function repairEdtf(text: string): string | undefined {
  const day = repairDay(text);
  if (day !== undefined) return day;
  const trimmed = text.trim().replace(/[\u2010-\u2015\u2212]/g, '-');
  const month = /^([0-9]{4})[-./]([0-9]{1,2})$/.exec(trimmed);
  if (month !== null) return join(month[1], month[2]);
  const about = /^(?:c\.?|ca\.?|circa|about|~)\s*([0-9]{4})$/i.exec(trimmed);
  if (about !== null) return `${about[1]}~`;
  const decade = /^([0-9]{3})0s$/.exec(trimmed);
  if (decade !== null) return `${decade[1]}X`;
  const years = /^([0-9]{4})\s*-\s*([0-9]{4})$/.exec(trimmed);
  if (years !== null) return `${years[1]}/${years[2]}`;
  return trimmed.toUpperCase().replace(/\s/g, '');
}

/** Turns a file's name into one under media/: Map 1.PNG -> media/map-1.png. */
export function repairFile(text: string): string | undefined {
  const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  const stem = name
    .slice(0, Math.max(dot, 0))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return stem === '' ? undefined : `media/${stem}${name.slice(dot).toLowerCase()}`;
}

function join(year = '', ...parts: (string | undefined)[]): string {
  return [year, ...parts.map((part = '') => part.padStart(2, '0'))].join('-');
}
