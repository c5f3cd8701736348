/** A licence as a page names it. */
export interface License {
  name: string;
  /** Where its text is. */
  url?: string;
}

/**
 * Names a licence and finds its text.
 *
 * @param license An SPDX identifier or an address, as in archive.json#rights.
 * @example
 * licenseOf('CC-BY-SA-4.0'); // { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' }
 */
export function licenseOf(license: string): License {
  const creativeCommons = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(license);
  if (creativeCommons !== null) {
    const [, terms = '', version = ''] = creativeCommons;
    return {
      name: `CC ${terms} ${version}`,
      url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
    };
  }
  if (license === 'CC0-1.0')
    return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  if (/^https?:\/\/\S+$/.test(license)) return { name: license, url: license };
  // SPDX lists every identifier under its name; those of one's own begin with LicenseRef.
  if (/^(?!LicenseRef-)[A-Za-z0-9.+-]+$/.test(license))
    return { name: license, url: `https://spdx.org/licenses/${license}.html` };
  return { name: license };
}
