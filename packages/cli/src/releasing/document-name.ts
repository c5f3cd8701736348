import { parse, plain } from '@archive/markup';
import type { NameDocument } from '@archive/release';
import { inert } from '@archive/workflow';
import type { Side } from '@archive/workflow';

/** Names documents by their English title, or else their own, with the id beside it. */
export function documentNamer(...sides: readonly Side[]): NameDocument {
  return (id) => {
    const title = sides.map((side) => titleIn(side, id)).find((each) => each !== undefined);
    return title === undefined ? `\`${id}\`` : `“${inert(title)}” (\`${id}\`)`;
  };
}

function titleIn(side: Side, id: string): string | undefined {
  const read = side.document(id);
  if (read === undefined) return undefined;
  const { skeleton, bundles } = read.document;
  const text = ['en', skeleton.originalLanguage]
    .map((tag) => plain(parse(bundles.get(tag)?.[skeleton.title] ?? '')).trim())
    .find((title) => title !== '');
  return text?.replaceAll(/\s+/g, ' ');
}
