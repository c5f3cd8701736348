import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a program complains of in a file; nothing where the program is not installed. */
export type Complaints = string | undefined;

/** What GNU gettext's `msgfmt -c` says of a PO file. */
export function msgfmt(text: string): Complaints {
  return complaints('msgfmt', ['-c', '-o', '/dev/null'], 'file.po', text);
}

/** What GNU gettext's `msgcat` makes of a PO file; nothing where it is not installed. */
export function msgcat(text: string, ...options: readonly string[]): string | undefined {
  return output('msgcat', options, text);
}

/** What xmllint says of an XLIFF file by the schema of OASIS, where both are installed. */
export function xmllint(text: string): Complaints {
  const schema = SCHEMAS.find((path) => path !== undefined && existsSync(path));
  if (schema === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'xliff-'));
  try {
    // It names a copy of the schema of XML that not everybody who ships it ships along.
    const beside = join(dirname(schema), 'xml.xsd');
    const schemaText = readFileSync(schema, 'utf8');
    writeFileSync(
      join(folder, 'xliff.xsd'),
      schemaText.replace(/schemaLocation="[^"]*xml\.xsd"/, `schemaLocation="${beside}"`),
    );
    const options = ['--nonet', '--noout', '--schema', join(folder, 'xliff.xsd')];
    return complaints('xmllint', options, 'file.xlf', text)?.replace(/^.* validates\n/, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where the schema of XLIFF 2 may be: where a caller says, or where Debian's php-symfony-translation has it. */
const SCHEMAS = [
  process.env['XLIFF_SCHEMA'],
  '/usr/share/php/Symfony/Component/Translation/Resources/schemas/xliff-core-2.0.xsd',
];

function complaints(
  program: string,
  options: readonly string[],
  name: string,
  text: string,
): Complaints {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, text);
    const { error, stderr } = spawnSync(program, [...options, path], { encoding: 'utf8' });
    return error === undefined ? stderr : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function output(program: string, options: readonly string[], input: string): string | undefined {
  const { error, stdout } = spawnSync(program, [...options, '-'], { input, encoding: 'utf8' });
  return error === undefined ? stdout : undefined;
}
