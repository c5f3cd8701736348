import { show } from '../explain/show.ts';
import type { Finding, Fix } from '../finding.ts';
import { say } from '../say.ts';
import { positionIn } from './position.ts';
import { repair } from './repair.ts';
import type { SyntaxFault } from './syntax-fault.ts';
import { syntaxSentences, type SyntaxCase } from './syntax-sentences.ts';

/** Puts a syntax fault into words, with its repair where there is one right way. */
export function syntaxFinding(text: string, file: string, fault: SyntaxFault): Finding {
  const found = text.slice(fault.start, fault.end);
  const says: SyntaxCase =
    fault.code === 'control-character' && found === '\t' ? 'tab' : fault.code;
  const values = { found: shown(says, found) };
  const repaired = repair(text, fault);
  const fix: Fix | undefined =
    repaired === undefined ? undefined : { type: 'rewrite', text: repaired };
  return {
    rule: 'json-syntax',
    severity: 'error',
    ...say(syntaxSentences[says], values),
    file,
    ...positionIn(text)(fault),
    says,
    values,
    ...(fix && { fix }),
  };
}

/** What stands there, as the sentence needs it: a character that cannot be seen by its number. */
function shown(says: SyntaxCase, found: string): string {
  if (says === 'curly-quotes') return found;
  if (says === 'control-character' || says === 'tab' || says === 'odd-space')
    return `U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  return show(found);
}
