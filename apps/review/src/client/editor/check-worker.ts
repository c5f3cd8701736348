import { check, rules, translate } from '@archive/checks';
import type { CheckedFile } from '@archive/checks';

import type { CheckQuestion } from './check-question.ts';

// What needs the rest of the archive, or a file as it lies on disk, is the server's to say.
const ELSEWHERE = new Set([
  'ambiguous-translation',
  'inconsistent-translation',
  'link-language',
  'missing-media',
  'missing-segment',
  'segment-link',
  'unknown-document',
]);
const asked = rules.filter(
  ({ scope, id }) => (scope === 'segment' || scope === 'bundle') && !ELSEWHERE.has(id),
);

addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  const { skeleton, language, texts, concepts, languages, messages } = data;
  const file = (path: string, value: unknown, rest: Partial<CheckedFile>): CheckedFile => ({
    path,
    kind: 'bundle',
    read: () => ({ ok: true, value: JSON.stringify(value) }),
    ...rest,
  });
  const tags = Object.keys(texts);
  const files = [
    file(
      'archive.json',
      {
        id: 'archive',
        defaultLanguage: languages[0]?.tag,
        languages: languages.map(({ tag, name }) => ({ tag, name })),
      },
      { kind: 'archive' },
    ),
    file(`documents/${skeleton.id}.json`, skeleton, { kind: 'document', id: skeleton.id }),
    ...tags.map((tag) =>
      file(`locales/${tag}/documents/${skeleton.id}.json`, texts[tag], {
        id: skeleton.id,
        language: tag,
        namespace: `documents/${skeleton.id}`,
      }),
    ),
    ...concepts.map((concept) =>
      file(`glossary/${concept.id}.json`, concept, { kind: 'glossary', id: concept.id }),
    ),
  ];
  const findings = check(files, asked)
    .filter((finding) => finding.language === language && finding.segment !== undefined)
    .map((finding) => translate(finding, messages));
  postMessage(findings, { transfer: [] });
});
