import type { Command } from 'commander';

import type { Terminal } from '../terminal/terminal.ts';
import { newCollectionCommand } from './new-collection.ts';
import { newDocumentCommand } from './new-document.ts';
import { newLanguageCommand } from './new-language.ts';
import type { Register } from './register.ts';

/** `archive new`: adds what people add. */
export function newCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('new')
    .summary('add a document, a language or a collection')
    .description('Adds a document, a language or a collection to the archive.');
  newDocumentCommand(command, terminal, register);
  newLanguageCommand(command, terminal, register);
  newCollectionCommand(command, terminal, register);
}
