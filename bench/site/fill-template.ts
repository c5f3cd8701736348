/**
 * The least that any generator has to do: reads every bundle, fills a template and writes the page.
 * `node bench/site/fill-template.ts ARCHIVE OUT`
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [archive = '', out = ''] = process.argv.slice(2);
for (const language of readdirSync(join(archive, 'locales'))) {
  const folder = join(archive, 'locales', language, 'documents');
  for (const name of readdirSync(folder)) {
    const bundle = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>;
    const { title = '', ...texts } = bundle;
    const paragraphs = Object.entries(texts).map(([id, text]) => `<p id="${id}">${text}</p>`);
    const page = `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/archive.css"></head>
<body><main><h1>${title}</h1>
${paragraphs.join('\n')}
</main></body>
</html>
`;
    const place = join(out, language, 'statements', name.replace(/\.json$/, ''));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'index.html'), page);
  }
}
