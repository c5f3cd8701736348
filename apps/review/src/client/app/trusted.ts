/** What of the browser's Trusted Types is used; not every browser has them. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (html: string) => string; createScriptURL: (url: string) => string },
  ) => { createHTML: (html: string) => string; createScriptURL: (url: string) => string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

// The page's policy lets no text become HTML or an address of a script but through here.
const policy = trustedTypes?.createPolicy('archive-review', {
  // The kit escapes every text.
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (!/^\/assets\/[a-z-]+\.js$/.test(url)) throw new TypeError(`${url} is no file of the tool.`);
    return url;
  },
});

/** The two doors through which a text becomes something that a browser runs or builds. */
export const trusted = {
  /** HTML that the rendering kit made. */
  html: (html: string): string => policy?.createHTML(html) ?? html,
  /** The address of one of the tool's own scripts. */
  scriptUrl: (url: string): string => policy?.createScriptURL(url) ?? url,
};
