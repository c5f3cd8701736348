import { hash } from 'node:crypto';

import { autonym } from '@archive/schema';
import type { Store } from '@archive/store';
import type { Hono } from 'hono';

import type { Session, Words } from '../../api/index.ts';
import type { Desk } from '../desk.ts';
import { refuse } from '../refuse.ts';
import { openStore } from './named.ts';

/** As long as chance needs to keep a person's folders apart. */
const FOLDER_LENGTH = 16;

/** What the tool has to know before it shows anything, and its words. */
export function sessionRoutes(app: Hono, desk: Desk): void {
  app.get('/api/session', (c) => {
    const opened = openStore(c, desk);
    return opened.ok ? c.json(sessionOf(opened.value, desk)) : opened.response;
  });

  app.get('/api/words/:tag', (c) => {
    const opened = openStore(c, desk);
    if (!opened.ok) return opened.response;
    const store = opened.value;
    const tag = c.req.param('tag');
    if (!interfaceLanguages(store).includes(tag))
      return refuse(c, 'not-found', 'The tool has no words in this language.');
    const words: Words = {
      interface: store.interface(tag),
      review: store.review(tag),
      messages: store.messages(tag),
    };
    return c.json(words);
  });
}

function sessionOf(store: Store, desk: Desk): Session {
  const namesBy = (key: string, namespace: 'archive' | 'collections'): Record<string, string> =>
    Object.fromEntries(
      store.languages.flatMap((tag) => {
        const name = store.names(tag, namespace)[key];
        return name === undefined ? [] : [[tag, name]];
      }),
    );
  const { id, languages } = store.archive;
  return {
    archive: { id, names: namesBy('name', 'archive') },
    folder: hash('sha256', store.dir).slice(0, FOLDER_LENGTH),
    languages: languages.map(({ tag, name }) => ({
      tag,
      name: name || autonym(tag) || tag,
      direction: store.directionOf(tag),
      formats: store.formatsOf(tag),
    })),
    interfaceLanguages: interfaceLanguages(store),
    collections: store
      .collections()
      .map((each) => ({ id: each.id, names: namesBy(each.id, 'collections') })),
    user: desk.user,
    submits: desk.history !== undefined,
    compareWith: desk.branch?.name,
  };
}

function interfaceLanguages(store: Store): string[] {
  return store.languages.filter((tag) => Object.keys(store.review(tag)).length > 0);
}
