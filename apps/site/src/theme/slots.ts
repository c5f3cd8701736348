/** The pieces of a page that a theme can replace, each with what it is filled with. */
export const SLOTS = {
  /** The body of every page. */
  page: ['skip', 'masthead', 'main', 'footer'],
  /** What stands above every page. */
  masthead: ['search', 'archive-name', 'collection-name', 'tagline', 'polyglot', 'switcher'],
  /** What stands in the middle of the page of a document. */
  document: [
    'header',
    'byline',
    'notice',
    'contents',
    'body',
    'closing',
    'notes',
    'outdated',
    'colophon',
    'neighbours',
    'path',
  ],
  /** What stands below every page. */
  footer: ['archive-name', 'tagline', 'links'],
} as const;

/** The name of a template. */
export type TemplateName = keyof typeof SLOTS;

/** What the slots of a template are called. */
export type SlotOf<T extends TemplateName> = (typeof SLOTS)[T][number];

export const TEMPLATE_NAMES = Object.keys(SLOTS) as TemplateName[];

/** The slots without which a page would lack what readers, or the law, need. */
export const NEEDED: { readonly [T in TemplateName]: readonly SlotOf<T>[] } = {
  page: ['skip', 'masthead', 'main', 'footer'],
  masthead: ['archive-name', 'collection-name', 'switcher'],
  document: ['header', 'byline', 'notice', 'body', 'closing', 'notes', 'outdated', 'colophon'],
  footer: ['links'],
};

/** Short texts that every template can have, in the values of attributes too. */
export const TEXTS = ['language', 'direction', 'home', 'root'] as const;
