/** So much of a text is shown in a message. */
const SHOWN = 60;

/**
 * A piece of a text for a message, which has to fit on a line.
 *
 * @example
 * shortened('a'.repeat(100)); // 59 times a and "…"
 */
export function shortened(piece: string): string {
  return piece.length <= SHOWN ? piece : `${piece.slice(0, SHOWN - 1)}…`;
}
