/** A fault in one text of a bundle, as a translator or an author makes it. */
export interface TextFault {
  /** The rule that has to find it. */
  rule: string;
  document: string;
  language: string;
  segment: string;
  /** The words to change, at their first place; without them the whole text becomes another. */
  from?: string;
  /** What becomes of them; the segment is taken out where it is null. */
  to: string | null;
  /** The file to find it in, where that is another one. */
  in?: string;
  /** Texts that are changed beforehand, so that there is something to get wrong. */
  with?: readonly { document: string; language: string; segment: string; to: string }[];
  /** Whether nobody ran `archive sync` afterwards. */
  unsynced?: boolean;
}

/** A fault in a file as such. */
export interface FileFault {
  rule: string;
  file: string;
  /** The characters to change, at their first place; without them the whole file becomes another. */
  from?: string;
  /** What becomes of them; the file is taken away where it is null. */
  to: string | null;
  in?: string;
}

export type Fault = TextFault | FileFault;

/** The path of the file that a fault is planted in. */
export function fileOf(fault: Fault): string {
  return 'file' in fault
    ? fault.file
    : `locales/${fault.language}/documents/${fault.document}.json`;
}
