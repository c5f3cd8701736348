import { SLOTS } from './slots.ts';
import type { SlotOf, TemplateName } from './slots.ts';
import { compile } from './template.ts';
import type { Templates } from './template.ts';

/** The site's own templates: what a theme replaces. */
export const builtIn: Templates = {
  page: own(
    'page',
    `{{skip}}
{{masthead}}
{{main}}
{{footer}}`,
  ),
  masthead: own(
    'masthead',
    `<header class="masthead">
{{search}}
<div class="nameplate">
{{archive-name}}
{{collection-name}}
{{tagline}}
{{polyglot}}
</div>
{{switcher}}
</header>`,
  ),
  document: own(
    'document',
    `<article class="text">
<div class="opening">
{{header}}
{{byline}}
</div>
{{notice}}
{{contents}}
<div class="body">
{{body}}
{{closing}}
</div>
{{notes}}
{{outdated}}
{{colophon}}
</article>
{{neighbours}}
{{path}}`,
  ),
  footer: own(
    'footer',
    `<footer class="foot">
{{archive-name}}
{{tagline}}
{{links}}
</footer>`,
  ),
};

function own<T extends TemplateName>(name: T, source: string): Templates[T] {
  const names: readonly string[] = SLOTS[name];
  const holes = [...source.matchAll(/\{\{([a-z-]+)\}\}/g)].map((match) => {
    const [whole, slot = ''] = match;
    if (!names.includes(slot)) throw new Error(`The template ${name} has no slot ${slot}.`);
    return {
      hole: { type: 'piece' as const, name: slot as SlotOf<T> },
      start: match.index,
      end: match.index + whole.length,
    };
  });
  return compile<T>(source, holes) as Templates[T];
}
