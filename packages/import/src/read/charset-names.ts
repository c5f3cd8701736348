/** What is read, by the names of WHATWG's Encoding Standard, each with other names it is asked for by. */
const CHARSETS: Readonly<Record<string, readonly string[]>> = {
  'utf-8': [],
  'utf-16le': [],
  'utf-16be': [],
  ibm866: ['cp866', 'dos866'],
  'koi8-r': [],
  'koi8-u': [],
  macintosh: ['macroman', 'applemac'],
  'x-mac-cyrillic': ['maccyrillic', 'cp10007'],
  'windows-874': ['cp874', 'tis620'],
  'windows-1250': ['cp1250'],
  'windows-1251': ['cp1251'],
  'windows-1252': ['cp1252', 'ansi'],
  'windows-1253': ['cp1253'],
  'windows-1254': ['cp1254'],
  'windows-1255': ['cp1255'],
  'windows-1256': ['cp1256'],
  'windows-1257': ['cp1257'],
  'windows-1258': ['cp1258'],
  'iso-8859-2': ['latin2'],
  'iso-8859-3': ['latin3'],
  'iso-8859-4': ['latin4'],
  'iso-8859-5': ['cyrillic'],
  'iso-8859-6': ['arabic'],
  'iso-8859-7': ['greek'],
  'iso-8859-8': ['hebrew'],
  'iso-8859-10': ['latin6'],
  'iso-8859-13': ['latin7'],
  'iso-8859-14': ['latin8'],
  'iso-8859-15': ['latin9'],
  'iso-8859-16': ['latin10'],
  gbk: ['cp936'],
  gb18030: [],
  big5: ['cp950'],
  'euc-jp': [],
  'iso-2022-jp': [],
  shift_jis: ['cp932'],
  'euc-kr': ['cp949'],
};
const MOST_NEAR = 3;
/** Of the pairs of letters that two names have, how many they share. */
const NEAR = 0.4;

/**
 * The charset of a name, as decoders call it; `undefined` for one that cannot be read.
 *
 * @example
 * charsetNamed('CP866'); // 'ibm866'
 * charsetNamed('Mac Roman'); // 'macintosh'
 * charsetNamed('cp850'); // undefined
 */
export function charsetNamed(name: string): string | undefined {
  const bare = bareName(name);
  const own = Object.keys(CHARSETS).find((charset) => CHARSETS[charset]?.includes(bare));
  const label = own ?? name;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/**
 * The charsets whose names are most like one, the likest first.
 *
 * @example
 * charsetsNear('windows1259')[0]; // 'windows-1250'
 */
export function charsetsNear(name: string): string[] {
  const wanted = pairsOf(bareName(name));
  return Object.entries(CHARSETS)
    .map(([charset, others]) => {
      const names = [bareName(charset), ...others];
      return { charset, likeness: Math.max(...names.map((one) => likeness(wanted, pairsOf(one)))) };
    })
    .filter((one) => one.likeness >= NEAR)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_NEAR)
    .map(({ charset }) => charset);
}

function bareName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function pairsOf(name: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)),
  );
}

/** After Dice: 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size;
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
