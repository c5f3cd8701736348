import { remember, setting } from './settings.ts';

/** What a key can do, with the keys it has at first. `Ctrl` is also the Mac's command key. */
const DEFAULT_KEYS = {
  'save-next': 'Ctrl+Enter',
  next: 'Alt+ArrowDown',
  previous: 'Alt+ArrowUp',
  'next-missing': 'Alt+m',
  'next-outdated': 'Alt+o',
  approve: 'Alt+a',
  'copy-source': 'Alt+c',
  'match-1': 'Alt+1',
  'match-2': 'Alt+2',
  'match-3': 'Alt+3',
  preview: 'Alt+p',
  help: '?',
} as const;

export type Command = keyof typeof DEFAULT_KEYS;

/** The keys as the person has them. */
export function keysNow(): Record<Command, string> {
  return { ...DEFAULT_KEYS, ...setting('keys') };
}

/** Gives a command another key. */
export function remap(command: Command, key: string): void {
  remember('keys', { ...setting('keys'), [command]: key });
}

/** How a key is written; nothing for a mere modifier, or while an input method composes. */
export function keyOf(event: KeyboardEvent): string | undefined {
  // 229: what browsers give while an input method has the key.
  if (event.isComposing || event.keyCode === 229) return undefined;
  if (['Control', 'Alt', 'Shift', 'Meta'].includes(event.key)) return undefined;
  // With Alt some systems type other letters: the key itself is meant then.
  const physical = /^(?:Key|Digit)(.)$/.exec(event.code)?.[1]?.toLowerCase();
  const name = event.altKey && physical !== undefined ? physical : event.key;
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && name.length > 1 ? 'Shift' : '',
    name,
  ]
    .filter(Boolean)
    .join('+');
}

/** The command that a key press is for. A plain letter is none while a text is written. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  const key = keyOf(event);
  if (key === undefined) return undefined;
  const writes = (event.target as Element | null)?.closest('input, textarea, select');
  if (writes && !/^(?:Ctrl|Alt)\+/.test(key)) return undefined;
  const found = Object.entries(keysNow()).find(([, each]) => each === key);
  return found?.[0] as Command | undefined;
}
