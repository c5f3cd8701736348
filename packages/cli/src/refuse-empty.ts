import type { Command } from 'commander';

/**
 * Refuses arguments and options that are there and empty: mostly a variable of the shell that is
 * not set. Taken as it is, an empty folder's name would mean the folder the caller is in.
 *
 * @throws Commander's error, after it has said so.
 */
export function refuseEmpty(command: Command): void {
  const values: unknown[] = command.processedArgs.flat();
  if (values.includes('')) refuse(command, 'An argument is empty.');
  for (const option of command.options) {
    const value: unknown = command.getOptionValue(option.attributeName());
    if (value === '') refuse(command, `The value of ${option.long ?? option.flags} is empty.`);
  }
}

function refuse(command: Command, message: string): never {
  command.error(
    `error: ${message}\nWrite it out, or leave it out; is a variable of the shell not set?`,
  );
}
