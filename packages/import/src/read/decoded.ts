import type { ImportFinding } from '../finding.ts';

/** Bytes as text. */
export interface Decoded {
  readonly text: string;
  /** As decoders call it. */
  readonly charset: string;
  readonly warnings: ImportFinding[];
}
