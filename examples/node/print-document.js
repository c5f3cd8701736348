import { catalogue, findDocument, languages, loadDocument, loadResources } from '@archive/content';
import archive from '@archive/content/archive.json' with { type: 'json' };
import { renderText } from '@archive/render';
import { createInstance } from 'i18next';

const [asked = 'how-we-date', wanted = 'fr'] = process.argv.slice(2);

const current = currentId(asked);
if (current === undefined) {
  process.exitCode = 1;
} else if (languages.includes(wanted)) {
  await print(current, wanted);
} else {
  console.error(`"${wanted}" is none of the archive’s languages: ${languages.join(', ')}.`);
  process.exitCode = 1;
}

/** An id that was published once stays known: this follows it to where the document is now. */
function currentId(id) {
  const found = findDocument(id);
  switch (found?.type) {
    case 'present':
      return found.id;
    case 'moved':
      console.log(`${id} is called ${found.id} now.\n`);
      return found.id;
    case 'split':
      console.error(`${id} was split into ${found.ids.join(', ')}.`);
      return undefined;
    case 'withdrawn':
      console.error(`${id} was withdrawn: ${found.reason}`);
      return undefined;
    default:
      console.error(`No document was ever called "${id}".`);
      return undefined;
  }
}

/** Dates are written by the tag that the archive names for them: `en-GB` for its English. */
function formatsOf(tag) {
  return archive.languages.find((language) => language.tag === tag)?.formats ?? tag;
}

async function print(id, language) {
  const words = await loadResources(language, 'interface');
  const i18n = createInstance();
  await i18n.init({ lng: language, resources: { [language]: { interface: words } } });

  const document = await loadDocument(id, language);
  console.log(renderText(document, { i18n, formatsOf }));

  const { issued, originalLanguage } = catalogue[id];
  console.log(`Issued: ${issued}. Original language: ${originalLanguage}.`);
  const { rights, translation } = document;
  if (rights?.license !== undefined) console.log(`Licence: ${rights.license}.`);
  if (translation !== undefined) {
    const by = translation.by.length > 0 ? `, by ${translation.by.join(', ')}` : '';
    const on = translation.on === undefined ? '' : `, last worked on ${translation.on}`;
    console.log(`Translation: ${translation.state}${by}${on}.`);
    console.log(`Segments outdated: ${translation.outdated.length}.`);
    console.log(`Segments missing: ${translation.missing.length}.`);
  }
}
