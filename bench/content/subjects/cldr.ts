import type { Subject } from '../subject.ts';

const install = ['cldr-localenames-full@48.2.0'];
const earlier = ['cldr-localenames-full@36.0.0', 'cldr-core@36.0.0'];
const ids = `import locales from 'cldr-core/availableLocales.json' with { type: 'json' };
export const ids = locales.availableLocales.full;`;
const follow = `import aliases from 'cldr-core/supplemental/aliases.json' with { type: 'json' };
const { languageAlias } = aliases.supplemental.metadata.alias;
export const follow = (id) => languageAlias[id]?._replacement;`;
const one = `import names from 'cldr-localenames-full/main/fr/languages.json' with { type: 'json' };
export const item = names.main.fr;`;

/** One locale: every file that the package has for it. */
export const cldrLocale: Subject = {
  package: 'cldr-localenames-full',
  install,
  earlier,
  item: 'the locale `fr`, its five files',
  program: `import languages from 'cldr-localenames-full/main/fr/languages.json' with { type: 'json' };
import display from 'cldr-localenames-full/main/fr/localeDisplayNames.json' with { type: 'json' };
import scripts from 'cldr-localenames-full/main/fr/scripts.json' with { type: 'json' };
import territories from 'cldr-localenames-full/main/fr/territories.json' with { type: 'json' };
import variants from 'cldr-localenames-full/main/fr/variants.json' with { type: 'json' };
export const item = [languages, display, scripts, territories, variants].map(({ main }) => main.fr);`,
  right: one,
  wrong: one.replace('main/fr/', 'main/rf/'),
  ids,
  follow,
};

/** The least that can be had of a locale: one of its files. */
export const cldrFile: Subject = {
  ...cldrLocale,
  item: '`languages.json` of the locale `fr` alone',
  program: one,
};
