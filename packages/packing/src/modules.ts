import type { Content, ContentDocument } from './content.ts';

const header = '// Made from the archive by its build.\n';

/** The JavaScript of the data, as file name and text. */
export function* modules(content: Content): Generator<readonly [string, string]> {
  yield ['index.js', index(content)];
  for (const document of content.documents) {
    const { id } = document.skeleton;
    yield [`documents/${id}.js`, documentModule(document)];
    for (const [tag, text] of document.texts) yield [`texts/${id}/${tag}.js`, exportDefault(text)];
  }
  for (const tag of content.languages) {
    const bundles = namespaces(content, tag);
    yield [`resources/${tag}.js`, loaders('default', tag, [...bundles.keys()])];
    for (const [namespace, bundle] of bundles)
      yield [`resources/${tag}/${namespace}.js`, exportDefault(bundle)];
  }
}

/** One entry of the catalogue: small, for everyone imports it whole. */
export function catalogueEntry({ skeleton, texts, translations }: ContentDocument) {
  const partial = [...translations].flatMap(([tag, { missing }]) =>
    missing.length > 0 ? [tag] : [],
  );
  return {
    collection: skeleton.collection,
    originalLanguage: skeleton.originalLanguage,
    issued: skeleton.issued,
    languages: [...texts.keys()],
    ...(partial.length > 0 && { partial }),
  };
}

function index({ languages, collections, documents, redirects }: Content): string {
  const ids = documents.map(({ skeleton }) => skeleton.id);
  const catalogue = Object.fromEntries(
    documents.map((document) => [document.skeleton.id, catalogueEntry(document)]),
  );
  return (
    header +
    constant('languages', languages) +
    constant('collections', collections) +
    constant('documentIds', ids) +
    constant('catalogue', catalogue) +
    constant('redirects', redirects) +
    lazy('documents', ids, (id) => `import('./documents/${id}.js')`) +
    lazy('resources', languages, (tag) => defaultOf(`./resources/${tag}.js`))
  );
}

function documentModule({ skeleton, rights, texts, translations }: ContentDocument): string {
  return (
    header +
    constant('skeleton', skeleton) +
    constant('rights', rights) +
    constant('translations', Object.fromEntries(translations)) +
    lazy('texts', [...texts.keys()], (tag) => defaultOf(`../texts/${skeleton.id}/${tag}.js`))
  );
}

function namespaces(content: Content, tag: string): Map<string, Readonly<Record<string, string>>> {
  const bundles = new Map(content.names.get(tag));
  for (const { skeleton, bundles: byLanguage } of content.documents) {
    const bundle = byLanguage.get(tag);
    if (bundle) bundles.set(`documents/${skeleton.id}`, bundle);
  }
  return bundles;
}

function loaders(name: 'default', folder: string, names: readonly string[]): string {
  const entries = names.map(
    (key) => `  ${JSON.stringify(key)}: () => ${defaultOf(`./${folder}/${key}.js`)},\n`,
  );
  return `${header}export ${name} {\n${entries.join('')}};\n`;
}

function lazy(name: string, keys: readonly string[], load: (key: string) => string): string {
  const entries = keys.map((key) => `  ${JSON.stringify(key)}: () => ${load(key)},\n`);
  return `export const ${name} = {\n${entries.join('')}};\n`;
}

function defaultOf(path: string): string {
  return `import('${path}').then((module) => module.default)`;
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};\n`;
}

function exportDefault(value: unknown): string {
  return `${header}export default ${JSON.stringify(value)};\n`;
}
