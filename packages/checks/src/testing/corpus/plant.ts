import { orderBundle, read, write } from '@archive/schema';
import type { Kind, KindTypes, Ledger } from '@archive/schema';
import { hashText } from '@archive/translation';

import { type Fault, type FileFault, fileOf, type TextFault } from './fault.ts';

type Files = ReadonlyMap<string, string>;

/** The files with a fault planted in them, and everything else as whoever made it would leave it. */
export function plant(files: Files, fault: Fault): Map<string, string> {
  const planted = new Map(files);
  if ('file' in fault) plantInFile(planted, fault);
  else {
    for (const before of fault.with ?? []) plantInText(planted, { rule: fault.rule, ...before });
    plantInText(planted, fault);
  }
  return planted;
}

function plantInFile(files: Map<string, string>, fault: FileFault): void {
  const { file, from, to } = fault;
  if (to === null) {
    if (!files.delete(file)) throw misfit(fault, 'there is no such file');
  } else if (from === undefined) files.set(file, to);
  else files.set(file, replaced(files.get(file) ?? '', from, to, fault));
}

function plantInText(files: Map<string, string>, fault: TextFault): void {
  const { document, segment, from, to } = fault;
  const file = fileOf(fault);
  const bundle = { ...valueOf(files, 'bundle', file) };
  const before = bundle[segment] ?? '';
  if (to === null) delete bundle[segment];
  else bundle[segment] = from === undefined ? to : replaced(before, from, to, fault);
  const skeleton = valueOf(files, 'document', `documents/${document}.json`);
  files.set(file, write('bundle', orderBundle(skeleton, bundle)));
  if (fault.unsynced !== true) syncLedgers(files, fault, bundle[segment]);
}

/** Brings the ledgers of the document in line, as `archive sync` does. */
function syncLedgers(files: Map<string, string>, fault: TextFault, text: string | undefined): void {
  const { document, segment, language } = fault;
  for (const path of files.keys()) {
    const [folder, tag, name] = path.split('/');
    if (folder !== 'ledgers' || name !== `${document}.json`) continue;
    const ledger: Ledger = valueOf(files, 'ledger', path);
    const record = ledger.segments[segment];
    if (record === undefined) continue;
    if (tag === language && text !== undefined) record.target = hashText(text);
    else if (tag === language) delete ledger.segments[segment];
    else if (record.from === language && text !== undefined) record.source = hashText(text);
    files.set(path, write('ledger', ledger));
  }
}

function valueOf<K extends Kind>(files: Files, kind: K, path: string): KindTypes[K] {
  const value = read(kind, files.get(path) ?? '', path);
  if (!value.ok) throw new Error(`${path} cannot be read.`);
  return value.value;
}

function replaced(text: string, from: string, to: string, fault: Fault): string {
  const at = text.indexOf(from);
  if (at === -1) throw misfit(fault, `"${from}" is not there`);
  return text.slice(0, at) + to + text.slice(at + from.length);
}

function misfit(fault: Fault, why: string): Error {
  return new Error(`The fault ${JSON.stringify(fault)} cannot be planted: ${why}.`);
}
