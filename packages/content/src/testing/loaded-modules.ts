import { registerHooks } from 'node:module';

import type * as Content from '../index.ts';

// Run as a program of its own: says which modules each step of a reader's program loads.
const [, , entry = '', id = '', language = ''] = process.argv;
const loaded: string[] = [];
registerHooks({
  load(url, context, nextLoad) {
    loaded.push(url);
    return nextLoad(url, context);
  },
});

const content = (await import(entry)) as typeof Content;
const onImport = loaded.splice(0);
const document = await content.loadDocument(
  id as Content.DocumentId,
  language as Content.LanguageTag,
);
const onDocument = loaded.splice(0);
await content.loadResources(language as Content.LanguageTag, 'interface');
const onResources = loaded.splice(0);
process.stdout.write(JSON.stringify({ onImport, onDocument, onResources, text: document.text }));
