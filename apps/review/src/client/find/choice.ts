import type { Chosen, FindAnswer, FoundPlace, FoundText, Hit, Namespace } from '../../api/index.ts';

/** Hits that somebody chose, or chose not to have, by name; the others are as they come. */
export type Choice = ReadonlyMap<string, boolean>;

/** The name of a hit. */
const nameOf = (namespace: Namespace, segment: string, { start }: Hit): string =>
  `${namespace} ${segment} ${start}`;

/** Whether a hit is to be replaced. What is in doubt has to be chosen, and so has what is to be deleted. */
export function isChosen(choice: Choice, name: string, hit: Hit): boolean {
  return choice.get(name) ?? (hit.doubt === undefined && hit.with !== '');
}

/** All hits of a place, with their texts and names. */
export function hitsOf({
  namespace,
  texts,
}: FoundPlace): { name: string; hit: Hit; text: FoundText }[] {
  return texts.flatMap((text) =>
    text.hits.map((hit) => ({ name: nameOf(namespace, text.segment, hit), hit, text })),
  );
}

/** What is to be replaced, as it is asked of the server. */
export function chosenOf(answer: FindAnswer | undefined, choice: Choice): Chosen[] {
  return (answer?.places ?? []).flatMap(({ namespace, texts }) =>
    texts.flatMap(({ segment, hash, hits }) => {
      const starts = hits
        .filter((hit) => isChosen(choice, nameOf(namespace, segment, hit), hit))
        .map(({ start }) => start);
      return starts.length === 0 ? [] : [{ namespace, segment, hash, starts }];
    }),
  );
}
