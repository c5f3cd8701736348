/** A place in a text, 1-based; columns in UTF-16 units. */
export interface LineColumn {
  line: number;
  column: number;
}

/**
 * Makes a function from offsets in a text to lines and columns. Lines end with a line feed, with
 * or without a carriage return before it.
 */
export function lineIndex(text: string): (offset: number) => LineColumn {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
