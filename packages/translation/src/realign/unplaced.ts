/**
 * Keeps texts that stand beside no segment: gives each the next free id, `unplaced-1` and so on,
 * under which a ledger has it among its obsolete texts.
 *
 * @param kept - the texts that the ledger keeps already
 * @param isTaken - whether an id stands for something else
 *
 * @example
 * ```ts
 * keepUnplaced({ p9: 'Fin.' }, ['Note du traducteur.']);
 * // { p9: 'Fin.', 'unplaced-1': 'Note du traducteur.' }
 * ```
 */
export function keepUnplaced(
  kept: Readonly<Record<string, string>>,
  texts: readonly string[],
  isTaken: (id: string) => boolean = () => false,
): Record<string, string> {
  const all: Record<string, string> = { ...kept };
  let number = 0;
  for (const text of texts) {
    do number += 1;
    while (Object.hasOwn(all, `unplaced-${number}`) || isTaken(`unplaced-${number}`));
    all[`unplaced-${number}`] = text;
  }
  return all;
}
