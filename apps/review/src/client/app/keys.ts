import { remember, setting } from './settings.ts';

/** What a key can do, with the keys it has at first. `Ctrl` is also the Mac's command key. */
const DEFAULT_KEYS = {
  'save-next': 'Ctrl+Enter',
  next: 'Alt+ArrowDown',
  previous: 'Alt+ArrowUp',
  'next-missing': 'Alt+m',
  'next-outdated': 'Alt+o',
  'next-review': 'Alt+r',
  'next-finding': 'Alt+f',
  'next-document': 'Alt+n',
  approve: 'Alt+a',
  'still-valid': 'Alt+v',
  'send-back': 'Alt+b',
  'open-editor': 'Alt+e',
  'copy-source': 'Alt+c',
  'match-1': 'Alt+1',
  'match-2': 'Alt+2',
  'match-3': 'Alt+3',
  preview: 'Alt+p',
  help: '?',
  'align-up': 'Alt+ArrowUp',
  'align-down': 'Alt+ArrowDown',
  'align-exchange': 'x',
  'align-split': 's',
  'align-merge': 'm',
  'align-merge-back': 'M',
  'align-tray': 't',
  'align-place': 'p',
  'align-again': 'a',
  'align-next': 'd',
  'align-undo': 'u',
  'align-redo': 'r',
} as const;

export type Command = keyof typeof DEFAULT_KEYS;
/** The commands of the alignment desk. */
export type AlignCommand = Extract<Command, `align-${string}`>;
/** Where a key is pressed: on the desk the same key may do another thing. */
export type View = 'texts' | 'align';

const EVERYWHERE: ReadonlySet<string> = new Set(['help', 'save-next'] satisfies Command[]);

/** The keys as the person has them. */
export function keysNow(): Record<Command, string> {
  return { ...DEFAULT_KEYS, ...setting('keys') };
}

/**
 * Gives a command another key, unless another one has it.
 *
 * @returns the command that has it; nothing when the key was given
 */
export function remap(command: Command, key: string): Command | undefined {
  const views = (['texts', 'align'] as const).filter((view) => isOf(command, view));
  const taken = views
    .map((view) => commandWith(key, view))
    .find((each) => each !== undefined && each !== command);
  if (taken !== undefined) return taken;
  remember('keys', { ...setting('keys'), [command]: key });
  return undefined;
}

/** Gives all commands the keys that they had at first. */
export function resetKeys(): void {
  remember('keys', {});
}

function commandWith(key: string, view: View): Command | undefined {
  const found = Object.entries(keysNow()).find(
    ([command, each]) => each === key && isOf(command, view),
  );
  return found?.[0] as Command | undefined;
}

function isOf(command: string, view: View): boolean {
  return EVERYWHERE.has(command) || command.startsWith('align-') === (view === 'align');
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
export function commandOf(event: KeyboardEvent, view: View = 'texts'): Command | undefined {
  const key = keyOf(event);
  if (key === undefined) return undefined;
  const writes = (event.target as Element | null)?.closest(
    'input, textarea:not([readonly]), select',
  );
  if (writes && !/^(?:Ctrl|Alt)\+/.test(key)) return undefined;
  return commandWith(key, view);
}
