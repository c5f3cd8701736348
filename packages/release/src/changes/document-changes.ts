import type { AddedDocument, DocumentChanges, Redirect } from '@archive/schema';
import type { Side } from '@archive/workflow';

/** What became of the documents, their texts aside. */
export function documentChanges(
  before: Side,
  after: Side,
  paths: ReadonlySet<string>,
): DocumentChanges | undefined {
  const [was, is] = [new Set(before.documentIds()), new Set(after.documentIds())];
  const redirects = new Map(after.redirects().map((redirect) => [redirect.from, redirect]));
  const gone = [...was].filter((id) => !is.has(id));
  const led = gone.flatMap((id): Redirect[] => {
    const redirect = redirects.get(id);
    return redirect === undefined ? [] : [redirect];
  });
  const changes: Required<DocumentChanges> = {
    added: [...is].filter((id) => !was.has(id)).map((id) => addedDocument(after, id)),
    changed: [...is].filter((id) => was.has(id) && paths.has(`documents/${id}.json`)),
    moved: led.flatMap((each) => (each.type === 'moved' ? [{ from: each.from, to: each.to }] : [])),
    split: led.flatMap((each) => (each.type === 'split' ? [{ from: each.from, to: each.to }] : [])),
    withdrawn: led.flatMap((each) =>
      each.type === 'withdrawn' ? [{ id: each.from, reason: each.reason }] : [],
    ),
    // An id of earlier days that led somewhere may not stop leading there either.
    vanished: [...gone, ...formerIds(before)].filter((id) => !is.has(id) && !redirects.has(id)),
  };
  const told = Object.entries(changes).filter(([, list]) => list.length > 0);
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

function formerIds(side: Side): string[] {
  return side.redirects().map(({ from }) => from);
}

function addedDocument(side: Side, id: string): AddedDocument {
  const read = side.document(id);
  if (read === undefined) return { id, languages: [] };
  const { skeleton, bundles } = read.document;
  const { originalLanguage } = skeleton;
  const others = [...bundles.keys()].filter((tag) => tag !== originalLanguage);
  return { id, languages: [originalLanguage, ...others] };
}
