import type { Finding, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';

import { faultAt } from './place.ts';
import { NEEDED, SLOTS, TEXTS } from './slots.ts';
import type { SlotOf, TemplateName } from './slots.ts';
import { compile } from './template.ts';
import type { Hole, PlacedHole, Template } from './template.ts';
import type { ThemeFiles } from './theme-files.ts';

const RULE = 'theme-template';

/** Reads a template of an archive's theme; finds out what is wrong with it. */
export async function readTemplate<T extends TemplateName>(
  store: Store,
  files: ThemeFiles,
  name: T,
  path: string,
): Promise<Outcome<Template<T>>> {
  // It brings a whole HTML parser along, and few archives have templates.
  const { templateFaults } = await import('./template-faults.ts');
  const read = store.text(path);
  if (!read.ok) return read;
  const source = withoutComments(read.value.replaceAll('\r\n', '\n')).trimEnd();
  const findings: Finding[] = [];
  const fault = (offset: number, message: string, help: string): void => {
    findings.push(faultAt(path, source, offset, { rule: RULE, message, help }));
  };

  const holes: PlacedHole<SlotOf<T>>[] = [];
  for (let end = 0; ;) {
    const start = source.indexOf('{{', end);
    if (start === -1) break;
    const close = source.indexOf('}}', start);
    if (close === -1 || source.slice(start + 2, close).includes('{{')) {
      fault(start, 'A slot is opened here and not closed.', 'Write }} behind its name.');
      end = start + 2;
      continue;
    }
    end = close + 2;
    const hole = holeOf(name, source.slice(start + 2, close).trim(), store);
    if ('message' in hole) fault(start, hole.message, hole.help);
    else if (hole.type === 'fixed') {
      const file = files.add(path, hole.value);
      if (file.ok) holes.push({ hole: { type: 'fixed', value: file.path }, start, end });
      else fault(start, file.message, file.help);
    } else holes.push({ hole: hole as Hole<SlotOf<T>>, start, end });
  }
  for (const { offset, message, help } of templateFaults(source, holes))
    fault(offset, message, help);
  for (const slot of NEEDED[name])
    if (!holes.some(({ hole }) => hole.type === 'piece' && hole.name === slot))
      fault(0, `The template has no {{${slot}}}.`, `Write {{${slot}}} where it is to stand.`);
  if (findings.length > 0) return { ok: false, findings };

  return { ok: true, value: compile<T>(source, holes) };
}

/** What a slot is for, or what is wrong with it. */
function holeOf(
  name: TemplateName,
  said: string,
  store: Store,
): Hole<string> | { message: string; help: string } {
  const [first = '', argument = '', ...more] = said.split(/\s+/);
  if (first === 'file' && argument !== '' && more.length === 0)
    return { type: 'fixed', value: argument };
  if (first === 'word' && argument !== '' && more.length === 0) {
    const { defaultLanguage } = store.archive;
    // Where a page's own language has no word, it is said in the first of these that has.
    const isWord = [defaultLanguage, 'en'].some((tag) =>
      Object.hasOwn(store.interface(tag), argument),
    );
    if (isWord) return { type: 'word', key: argument };
    return {
      message: `The interface has no word "${argument}".`,
      help: `Name a key of locales/${defaultLanguage}/interface.json.`,
    };
  }
  const slots: readonly string[] = SLOTS[name];
  if (slots.includes(said)) return { type: 'piece', name: said };
  const texts: readonly string[] = TEXTS;
  if (texts.includes(said)) return { type: 'text', name: said as (typeof TEXTS)[number] };
  return {
    message: `The template ${name} has no slot "${said}".`,
    help: `It has ${[...slots, ...texts].join(', ')}, and file and word with a name behind them.`,
  };
}

/** Comments are for those who write a template: readers are sent the room they took, at most. */
function withoutComments(source: string): string {
  return source.replaceAll(/<!--[^]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}
