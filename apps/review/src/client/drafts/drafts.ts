import type { Draft } from './draft.ts';
import { draftInLine, leaveLine, placesInLine, standInLine } from './in-line.ts';

const STORE = 'drafts';
let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('archive-review', 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(STORE);
    });
    request.addEventListener('success', () => {
      takeUp(request.result);
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('IndexedDB does not open.'));
    });
  });
  return opened;
}

/** Writes what a window that was closed had in line. What is read after that waits for it. */
function takeUp(drafts: IDBDatabase): void {
  for (const place of placesInLine()) {
    const transaction = drafts.transaction(STORE, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(STORE);
    let taken: Draft | undefined;
    // Looked at again once nobody else writes: another window may have written it, or something newer.
    store.count(place).addEventListener('success', () => {
      taken = draftInLine(place);
      if (taken !== undefined) store.put(taken, place);
    });
    transaction.addEventListener('complete', () => {
      if (taken !== undefined) leaveLine(place, taken.text);
    });
  }
}

async function transact<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database()).transaction(STORE, mode, { durability: 'strict' });
  const request = act(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => {
      resolve(request.result);
    });
    transaction.addEventListener('error', () => {
      reject(transaction.error ?? new Error('The draft was not kept.'));
    });
  });
}

/** The drafts of one document in one language. */
export interface DraftKey {
  /** Which folder on this machine: two checkouts of one archive do not share drafts. */
  folder: string;
  archive: string;
  document: string;
  language: string;
}

const keyOf = (key: DraftKey, segment: string): string[] => [
  key.folder,
  key.archive,
  key.document,
  key.language,
  segment,
];

/** Reads all drafts of a document in one language, by segment. */
export async function readDrafts(key: DraftKey): Promise<Map<string, Draft>> {
  const range = IDBKeyRange.bound(keyOf(key, ''), keyOf(key, '\uFFFF'));
  const [keys, values] = await Promise.all([
    transact('readonly', (store) => store.getAllKeys(range)),
    transact('readonly', (store) => store.getAll(range) as IDBRequest<Draft[]>),
  ]);
  return new Map(
    keys.flatMap((each, index) => {
      const draft = values[index];
      return draft === undefined ? [] : [[(each as string[]).at(-1) ?? '', draft] as const];
    }),
  );
}

/** Where there is a draft. */
export type DraftPlace = Pick<DraftKey, 'document' | 'language'> & { segment: string };

/** Where there are drafts in one folder: of texts, and of what is kept under other names than documents'. */
export async function draftPlaces({
  folder,
  archive,
}: Pick<DraftKey, 'folder' | 'archive'>): Promise<DraftPlace[]> {
  // A list comes after every text.
  const range = IDBKeyRange.bound([folder, archive], [folder, archive, []]);
  const keys = await transact('readonly', (store) => store.getAllKeys(range));
  return (keys as string[][]).map(([, , document = '', language = '', segment = '']) => ({
    document,
    language,
    segment,
  }));
}

/** What became of a draft in another window: it says something else, or was forgotten as it was. */
export type DraftNews = { kept: Draft } | { forgotten: string };

// A channel does not hear itself: what comes is always from another window.
const windows = new BroadcastChannel('archive-review-drafts');

interface Message {
  place: string;
  segment: string;
  news: DraftNews;
}

function tell(key: DraftKey, segment: string, news: DraftNews): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  windows.postMessage({ place: String(keyOf(key, '')), segment, news } satisfies Message);
}

/**
 * Hears of every draft of a document that another window keeps or forgets, so that all windows show
 * the one text there is, and none writes over what was typed in another.
 *
 * @returns what ends the hearing
 */
export function hearOfDrafts(
  key: DraftKey,
  hear: (segment: string, news: DraftNews) => void,
): () => void {
  const place = String(keyOf(key, ''));
  const onMessage = ({ data }: MessageEvent<Message>): void => {
    if (data.place === place) hear(data.segment, data.news);
  };
  windows.addEventListener('message', onMessage);
  return () => {
    windows.removeEventListener('message', onMessage);
  };
}

/** Keeps a draft on this machine, also when the browser crashes. */
export async function keepDraft(key: DraftKey, segment: string, draft: Draft): Promise<void> {
  const place = keyOf(key, segment);
  standInLine(place, draft);
  tell(key, segment, { kept: draft });
  await transact('readwrite', (store) => store.put(draft, place));
  leaveLine(place, draft.text);
}

/**
 * Forgets a draft that was saved or given up. One that says something else by now is another
 * window's, and stays.
 */
export async function dropDraft(key: DraftKey, segment: string, text: string): Promise<void> {
  leaveLine(keyOf(key, segment), text);
  await transact('readwrite', (store) => {
    const request = store.openCursor(keyOf(key, segment));
    request.addEventListener('success', () => {
      const { result: cursor } = request;
      if ((cursor?.value as Draft | undefined)?.text === text) cursor?.delete();
    });
    return request;
  });
  // Not before it is gone: who hears it may look.
  tell(key, segment, { forgotten: text });
}
