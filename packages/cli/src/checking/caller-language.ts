type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language that whoever called the program reads, as the environment tells it: the tag of
 * LC_ALL, LC_MESSAGES or LANG, whichever is set first; nothing for the C locale.
 *
 * @example
 * callerLanguage({ LANG: 'fr_CA.UTF-8' }); // 'fr-CA'
 */
export function callerLanguage(environment: Environment): string | undefined {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((each) => each !== undefined && each !== '');
  const tag = /^([A-Za-z]{2,3})(?:_([A-Za-z]{2}))?(?:[.@]|$)/.exec(locale ?? '');
  if (tag === null) return undefined;
  const [, language = '', region] = tag;
  return canonical(region === undefined ? language : `${language}-${region}`);
}

/**
 * The one of some languages that a reader of another reads as well: of the same language and script,
 * and with as many of its other subtags as can be had.
 *
 * @example
 * nearestLanguage('zh-TW', ['zh-Hans', 'zh-Hant']); // 'zh-Hant'
 */
export function nearestLanguage(tag: string, known: readonly string[]): string | undefined {
  const wanted = canonical(tag);
  if (wanted === undefined) return undefined;
  const readable = known.filter((each) => written(each) === written(wanted));
  for (let part = wanted; part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('-'), 0)))
    if (readable.includes(part)) return part;
  return readable[0];
}

/** A tag as it is written by the rules; nothing where it is none. */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
