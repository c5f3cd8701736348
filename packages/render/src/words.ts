import { escapeHtml } from './escape-html.ts';
import { directionOfTag, languageName } from './language.ts';
import type { Direction, RenderInput, RenderOptions } from './render-input.ts';
import type { PassageState } from './segment.ts';
import { fill, type Translate } from './translate.ts';

/** The words of the interface in the language of the text, each said once for a document. */
export interface Words {
  language: string;
  direction: Direction;
  /** The tag by which dates and figures are written. */
  formats: string;
  t: Translate;
  /** A word without anything to fill in. */
  say: (key: string) => string;
  /** The same, escaped for HTML. */
  html: (key: string) => string;
  /** What a passage is marked with: "Not yet translated: shown in English". */
  ofState: (state: PassageState) => string;
}

/** Binds the words to one document: what it says twice it asks for once. */
export function wordsFor({ text, fallback }: RenderInput, options: RenderOptions): Words {
  const { language } = text;
  const t = options.i18n.getFixedT(language, 'interface') as Translate;
  const said = new Map<string, string>();
  const escaped = new Map<string, string>();
  const say = (key: string): string => once(said, key, () => t(key, {}));
  return {
    language,
    direction: (options.directionOf ?? directionOfTag)(language),
    formats: options.formatsOf?.(language) ?? language,
    t,
    say,
    html: (key) => once(escaped, key, () => escapeHtml(say(key))),
    ofState(state) {
      if (state === 'outdated') return say('outdated-mark');
      return once(said, 'not-translated', () =>
        fill(t, 'not-translated', {
          language: languageName(fallback?.language ?? language, language),
        }),
      );
    },
  };
}

function once(said: Map<string, string>, key: string, say: () => string): string {
  const before = said.get(key);
  if (before !== undefined) return before;
  const word = say();
  said.set(key, word);
  return word;
}
