import { find } from './find.ts';
import type { FoundDocument, Question } from './find.ts';
import { idle, painted } from './moments.ts';
import { numberText } from './number-text.ts';
import { rehearse } from './rehearse.ts';
import { showResult } from './result.ts';
import type { Result, SiteFacts } from './result.ts';
import { SiteIndexes } from './site-indexes.ts';

const AT_ONCE = 10;
// The others' passages are fetched once these are there: until then they would only be in their way.
const FIRST = 5;
// The links to the same page in other languages.
const LANGUAGES = ':is(.switcher, .language-offer) a[hreflang]';
// Browsers let no page change its address with every key.
const PAUSE = 400;

/** Makes the page search while one types; the address says what for. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('#page_search');
  const results = document.querySelector<HTMLElement>('#page_results');
  const status = results?.querySelector<HTMLElement>('[role="status"]');
  const list = results?.querySelector<HTMLOListElement>('ol');
  const field = form?.querySelector<HTMLInputElement>('[name="q"]');
  if (!form || !results || !status || !list || !field) return;
  const site = factsOf(results);
  const indexes = new SiteIndexes(results.dataset['index'] ?? '');
  const say = (name: string): string => results.dataset[name] ?? '';
  let turn = 0;
  let asked = false;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const run = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const question = questionOf(form, site.language);
    results.querySelector('.search-more')?.remove();
    if (question.query.trim() === '') {
      list.replaceChildren();
      status.textContent = '';
      // What was asked before may still be on its way: it is not waited for any more.
      results.ariaBusy = null;
      return;
    }
    asked = true;
    results.ariaBusy = 'true';
    try {
      const found = await find(indexes, question, site.language);
      // Somebody typed on meanwhile: there is something newer to show.
      if (own !== turn) return;
      const [shown, number] = await Promise.all([
        resultsOf(site, found.slice(0, AT_ONCE)),
        numberText(site, found.length),
      ]);
      if (own !== turn) return;
      list.replaceChildren(...itemsOf(shown));
      status.textContent = found.length === 0 ? say('nothing') : say('found').replace('#', number);
      offerMore(found.slice(AT_ONCE));
      await showPassages(shown);
    } catch {
      if (own === turn) status.textContent = say('failed');
    } finally {
      if (own === turn) results.ariaBusy = null;
    }
  };

  /** Shows the passages of what stands in the list; it stays there where they cannot be fetched. */
  const showPassages = async (shown: readonly Result[]): Promise<void> => {
    const own = turn;
    try {
      for (const some of [shown.slice(0, FIRST), shown.slice(FIRST)]) {
        // What is fetched for them would only be in the way of what was shown before.
        await painted();
        if (own !== turn) return;
        await complete(some);
      }
    } catch {
      if (own !== turn) return;
      for (const empty of list.querySelectorAll('.search-excerpt:empty')) empty.remove();
      status.textContent = say('withoutPassages');
    }
  };

  const offerMore = (rest: readonly FoundDocument[]): void => {
    if (rest.length === 0) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'search-more';
    button.textContent = say('more');
    const add = async (): Promise<void> => {
      const own = turn;
      button.disabled = true;
      try {
        const shown = await resultsOf(site, rest.slice(0, AT_ONCE));
        if (own !== turn) return;
        button.remove();
        list.append(...itemsOf(shown));
        shown[0]?.item.querySelector('a')?.focus();
        offerMore(rest.slice(AT_ONCE));
        await showPassages(shown);
      } catch {
        button.disabled = false;
        status.textContent = say('failed');
      }
    };
    button.addEventListener('click', () => void add());
    results.append(button);
  };

  const readAddress = (): void => {
    const address = new URLSearchParams(location.search);
    form.reset();
    for (const [name, value] of address) {
      const control = form.elements.namedItem(name);
      if (control === field) field.value = value;
      else if (control instanceof HTMLSelectElement) choose(control, value);
    }
  };

  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      history.replaceState(null, '', addressOf(form));
    }, PAUSE);
    void run();
  });
  form.addEventListener('change', (event) => {
    if (event.target === field) return;
    clearTimeout(typing);
    history.pushState(null, '', addressOf(form));
    void run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    const address = addressOf(form);
    if (address !== location.search) history.pushState(null, '', address);
    void run();
  });
  addEventListener('popstate', () => {
    readAddress();
    void run();
  });
  // What is asked for goes along to another language.
  for (const type of ['pointerdown', 'focusin'])
    document.addEventListener(type, ({ target }) => {
      const link = target instanceof Element ? target.closest(LANGUAGES) : null;
      if (link instanceof HTMLAnchorElement) link.search = questionFor(form, site.language);
    });
  results.addEventListener('keydown', (event) => moveBy(event, list, field));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.querySelector('a')?.focus();
  });

  // What every query needs is on its way before the first letter is typed.
  const prepare = async (): Promise<void> => {
    await indexes.prepare(questionOf(form, site.language).language);
    await idle();
    if (!asked) await rehearse(indexes, site);
  };

  readAddress();
  if (field.value === '') field.focus();
  prepare().catch(() => undefined);
  void run();
}

/** Arrows go from title to title; the slash back to the field, from the list alone: it is a letter elsewhere. */
function moveBy(event: KeyboardEvent, list: HTMLOListElement, field: HTMLInputElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const titles = [...list.querySelectorAll<HTMLAnchorElement>('.item-title a')];
  const item = event.target instanceof Element ? event.target.closest('li') : null;
  const at = titles.findIndex((title) => item?.contains(title));
  const to =
    event.key === 'ArrowDown'
      ? titles[at + 1]
      : event.key === 'ArrowUp'
        ? (titles[at - 1] ?? field)
        : event.key === '/'
          ? field
          : undefined;
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}

function choose(select: HTMLSelectElement, value: string): void {
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

function questionOf(form: HTMLFormElement, language: string): Question {
  const { q: query = '', in: chosen, collection, year } = valuesOf(form);
  return {
    query,
    language: chosen ?? language,
    ...(collection && { collection }),
    ...(year && { year }),
  };
}

function addressOf(form: HTMLFormElement): string {
  const values = Object.entries(valuesOf(form)).filter(([, value]) => value !== '');
  return `?${new URLSearchParams(values).toString()}`;
}

/** What the page in another language is to search for: in its language where this one does in its own. */
function questionFor(form: HTMLFormElement, language: string): string {
  const address = new URLSearchParams(addressOf(form));
  if (address.get('in') === language) address.delete('in');
  return address.has('q') ? address.toString() : '';
}

function valuesOf(
  form: HTMLFormElement,
): Record<string, string | undefined> & Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}

function resultsOf(site: SiteFacts, found: readonly FoundDocument[]): Promise<Result[]> {
  return Promise.all(found.map((each) => showResult(site, each)));
}

function itemsOf(results: readonly Result[]): HTMLLIElement[] {
  return results.map(({ item }) => item);
}

/** Shows the passages, all at the same time: the page is laid out once. */
async function complete(results: readonly Result[]): Promise<void> {
  const loaded = await Promise.all(results.map(async ({ passage }) => passage?.()));
  for (const show of loaded) show?.();
}

function factsOf({ dataset }: HTMLElement): SiteFacts {
  // Written by the program that made the page.
  const languages = JSON.parse(dataset['languages'] ?? '[]') as [string, string, string][];
  const collections = JSON.parse(dataset['collections'] ?? '[]') as [string, string][];
  return {
    root: dataset['root'] ?? '/',
    language: document.documentElement.lang,
    formats: dataset['formats'] ?? 'en',
    languages: new Map(languages.map(([tag, name, direction]) => [tag, { name, direction }])),
    collections: new Map(collections),
  };
}
