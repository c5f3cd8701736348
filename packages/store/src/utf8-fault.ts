import { isUtf8 } from 'node:buffer';

/** A place in a text: both count from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

const LINE_END = 0x0a;
const WRITTEN = Buffer.from('\uFFFD');

/** Where bytes that are not UTF-8 cease to be. No byte of a longer character is a line end. */
export function utf8Fault(bytes: Buffer): TextPlace {
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(LINE_END, start);
    const one = end === -1 ? bytes.subarray(start) : bytes.subarray(start, end);
    if (end === -1 || !isUtf8(one)) return { line, column: faultIn(one) };
    line += 1;
    start = end + 1;
  }
}

function faultIn(line: Buffer): number {
  const text = line.toString('utf8');
  let at = text.indexOf('\uFFFD');
  let byte = Buffer.byteLength(text.slice(0, at));
  // The sign that stands for faulty bytes may have been written, too.
  while (line.subarray(byte, byte + WRITTEN.length).equals(WRITTEN)) {
    const next = text.indexOf('\uFFFD', at + 1);
    byte += Buffer.byteLength(text.slice(at, next));
    at = next;
  }
  return at + 1;
}
