import { spawn } from 'node:child_process';
import { platform } from 'node:process';

/** Opens an address in the person's browser, if there is one. The address was printed: to fail is no fault. */
export function openBrowser(url: string): void {
  const [program, ...args] = opener(url);
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  child.once('error', () => undefined);
  child.unref();
}

function opener(url: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', url];
  // Not `start`, which is the shell's own: no shell sees the address.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return ['xdg-open', url];
}
