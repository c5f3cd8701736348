import { readFileSync } from 'node:fs';

import { createInstance, type i18n } from 'i18next';

const content = new URL('../../../content/', import.meta.url);

/** A JSON file of the starter archive. */
export function contentFile(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, content), 'utf8'));
}

/** The bytes of a file of the starter archive. */
export function contentBytes(path: string): Uint8Array {
  return readFileSync(new URL(path, content));
}

/** The interface words of the starter archive. */
export function interfaceWords(languages: readonly string[]): i18n {
  const instance = createInstance();
  void instance.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: Object.fromEntries(
      languages.map((tag) => [
        tag,
        { interface: contentFile(`locales/${tag}/interface.json`) as Record<string, string> },
      ]),
    ),
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
  });
  return instance;
}
