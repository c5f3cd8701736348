import type { Site } from '../archive/site.ts';
import { rootProperties } from '../theme/root-properties.ts';

/** The custom properties of the site's stylesheet that cards take their colours from. */
const PROPERTIES = {
  paper: '--paper',
  ink: '--ink',
  inkSoft: '--ink-soft',
  rule: '--rule',
  ruleSoft: '--rule-soft',
  accent: '--accent',
} as const;

/** The colours of a card, as stylesheets write them. */
export type CardColours = Readonly<Record<keyof typeof PROPERTIES, string>>;

/** The colours that cards of a site may have. */
export interface SiteColours {
  /** The site's own. */
  readonly own: CardColours;
  /** Those with the theme's in place of some. */
  readonly themed: CardColours;
}

/** Reads the colours of a site's pages, as they are where nobody asks for dark ones. */
export function siteColours({ assets, theme }: Pick<Site, 'assets' | 'theme'>): SiteColours {
  const own = rootProperties(assets.ownStyle);
  return {
    own: coloursIn(own),
    themed: coloursIn(new Map([...own, ...rootProperties(theme.css)])),
  };
}

function coloursIn(properties: ReadonlyMap<string, string>): CardColours {
  const colours = Object.entries(PROPERTIES).map(([name, property]) => [
    name,
    valueOf(properties, property),
  ]);
  return Object.fromEntries(colours) as CardColours;
}

/** The value of a property, or of another one that it names in its stead. */
function valueOf(properties: ReadonlyMap<string, string>, first: string): string {
  const seen = new Set<string>();
  let name = first;
  for (;;) {
    const value = properties.get(name) ?? '';
    const [, other] = /^var\(\s*(--[\w-]+)\s*\)$/i.exec(value) ?? [];
    seen.add(name);
    if (other === undefined || seen.has(other)) return value;
    name = other;
  }
}
