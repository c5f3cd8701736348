/** What the service worker uses of its surroundings: they cannot be described beside a page's. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LaterEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  /** Stands in the file before the script: what the build made. */
  readonly site: SiteFiles;
}

/** The files of a site under names with hashes, as paths relative to its root. */
interface SiteFiles {
  /** All there are. */
  readonly assets: readonly string[];
  /** Those that any page needs. */
  readonly needed: readonly string[];
  /** Those in which a reader may ask for a page that is not kept; none where there are too many. */
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
}

interface LaterEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request that a page of the site makes. */
export interface FetchEvent extends LaterEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
