/** What pages load while the archive is being worked on, and never else; see serve/live. */
import { showFaults } from './faults.ts';
import type { Fault } from './faults.ts';
import { LivePage } from './live-page.ts';

const version = new URL(import.meta.url).searchParams.get('version') ?? '';
const page = new LivePage();
let events: EventSource | undefined;

function listen(): void {
  events?.close();
  // A browser has few connections for all the pages of a site; the ones in front need theirs.
  if (document.hidden) return;
  const asked = new URLSearchParams({ page: location.pathname, version });
  events = new EventSource(`/_dev/events?${asked.toString()}`);
  events.addEventListener('changed', () => {
    page.follow().catch(() => location.reload());
  });
  events.addEventListener('faults', ({ data }: MessageEvent<string>) => {
    showFaults(JSON.parse(data) as Fault[]);
  });
}

document.addEventListener('visibilitychange', listen);
listen();
