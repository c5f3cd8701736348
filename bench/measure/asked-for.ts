import { parseArgs } from 'node:util';
import type { ParseArgsConfig, ParseArgsOptionsConfig } from 'node:util';

/** Options as `parseArgs` takes them. */
type Config<O extends ParseArgsOptionsConfig> = Omit<ParseArgsConfig, 'options'> & { options: O };

/**
 * What somebody asked a bench for. Who asks for what there is not is told what there is, and nothing
 * is measured: the program ends with the code 2. With `--help` it tells that and ends well.
 */
export function askedFor<const O extends ParseArgsOptionsConfig, const C extends Config<O>>(
  config: C,
): ReturnType<typeof parseArgs<C>> {
  if (process.argv.includes('--help')) {
    console.log(offer(config.options));
    return end(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return misused(`${fault}\n${offer(config.options)}`);
  }
}

/** A whole number of one or more that was asked for. */
export function countOf(option: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  return misused(`--${option} takes a whole number of one or more, and not "${value}".`);
}

/** Says what is wrong with what was asked for, and ends. */
export function misused(message: string): never {
  console.error(message);
  return end(2);
}

function end(code: number): never {
  // oxlint-disable-next-line unicorn/no-process-exit -- nothing has begun that would have to end
  process.exit(code);
}

function offer(options: ParseArgsOptionsConfig): string {
  const each = Object.entries(options).map(([name, { type, default: usual }]) =>
    type === 'boolean' ? `--${name}` : `--${name} ${String(usual ?? name.toUpperCase())}`,
  );
  return `It takes ${each.join(' ')}. bench/README.md tells more.`;
}
