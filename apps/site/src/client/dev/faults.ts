/** Something that is wrong with the archive: see serve/live/open-pages.ts. */
export interface Fault {
  readonly place: string;
  readonly message: string;
  readonly help: string;
}

const STYLES = `
:host { all: initial; position: fixed; inset: auto 0 0; z-index: 9; display: block; max-block-size: 60vb; overflow: auto; background: #fff; color: #1b1b1b; border-block-start: 4px solid #b3261e; box-shadow: 0 0 1rem #0006; font: 1rem/1.5 system-ui, sans-serif; }
section { padding: 1rem 1.5rem; }
h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
p { margin: 0; }
code { display: block; margin-block-start: .75rem; color: #8c1d18; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) { :host { background: #221f1e; color: #eee; } code { color: #ff9a91; } }
`;

let shown: HTMLElement | undefined;

/** Shows over the page what is wrong with the archive; takes it away where nothing is. */
export function showFaults(faults: readonly Fault[]): void {
  shown?.remove();
  shown = undefined;
  if (faults.length === 0) return;
  shown = document.createElement('archive-faults');
  shown.lang = 'en';
  shown.dir = 'ltr';
  // What the page looks like must not change this, nor the other way round.
  const shadow = shown.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  shadow.adoptedStyleSheets = [sheet];
  const section = element('section');
  section.role = 'alert';
  section.append(element('h2', 'Something in the archive could not be read'));
  for (const { place, message, help } of faults)
    section.append(element('code', place), element('p', message), element('p', help));
  shadow.append(section);
  document.body.append(shown);
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
