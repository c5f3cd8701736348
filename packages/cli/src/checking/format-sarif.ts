import { pathToFileURL } from 'node:url';

import { applyFixes, rules } from '@archive/checks';
import type { CheckedFile } from '@archive/checks';
import type { Finding } from '@archive/schema';
import type { Location, Log, Region, ReportingDescriptor, Result, Run } from 'sarif';

import { replacement } from './replacement.ts';

/** What a SARIF log tells beside the findings. */
export interface SarifContext {
  /** The archive folder. */
  dir: string;
  files: readonly CheckedFile[];
  /** Of this program. */
  version: string;
  /** Where the page of a rule is to be read, if it is. */
  pageOf: (rule: string) => string | undefined;
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const BASE = 'ARCHIVE';

/**
 * Findings as a SARIF 2.1.0 log, with the rules, and the fixes as what is to be replaced. Files are
 * named from the archive folder. Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
 */
export function sarifLog(findings: readonly Finding[], context: SarifContext): Log {
  const driver = {
    name: 'archive',
    semanticVersion: context.version,
    rules: rules.map(({ id, description, severity }) => {
      const rule: ReportingDescriptor = {
        id,
        shortDescription: { text: description },
        defaultConfiguration: { level: LEVELS[severity] },
      };
      const helpUri = context.pageOf(id);
      return helpUri === undefined ? rule : { ...rule, helpUri };
    }),
  };
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const run: Run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [BASE]: { uri: `${pathToFileURL(context.dir).href}/` } },
    results: findings.map((finding) => result(finding, places.get(finding.rule), context.files)),
  };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
}

function result(
  finding: Finding,
  ruleIndex: number | undefined,
  files: readonly CheckedFile[],
): Result {
  const { rule, severity, message, help } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${message} ${help}` },
    ...(finding.file !== undefined && { locations: [location(finding.file, finding)] }),
    ...fixOf(finding, files),
  };
}

function location(file: string, finding: Finding): Location {
  const { document, language, segment } = finding;
  const name = [language, document].filter((part) => part !== undefined).join('/');
  const place: Location = {
    physicalLocation: {
      artifactLocation: artifact(file),
      ...(finding.line !== undefined && { region: region(finding) }),
    },
  };
  if (segment !== undefined)
    place.logicalLocations = [{ name: segment, fullyQualifiedName: `${name}#${segment}` }];
  return place;
}

function region({ line, column, endLine, endColumn }: Finding): Region {
  const from = { startLine: line, startColumn: column ?? 1 };
  if (endLine === undefined || endColumn === undefined) return from;
  return { ...from, endLine, endColumn };
}

function artifact(file: string): { uri: string; uriBaseId: string } {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: BASE };
}

function fixOf(finding: Finding, files: readonly CheckedFile[]): Pick<Result, 'fixes'> {
  const { file, fix, help } = finding;
  if (file === undefined || fix === undefined) return {};
  const before = files.find(({ path }) => path === file)?.read();
  const after = applyFixes(files, [finding]).texts.get(file);
  if (before?.ok !== true || after === undefined) return {};
  const { deleted, inserted } = replacement(before.value, after);
  return {
    fixes: [
      {
        description: { text: help },
        artifactChanges: [
          {
            artifactLocation: artifact(file),
            replacements: [{ deletedRegion: deleted, insertedContent: { text: inserted } }],
          },
        ],
      },
    ],
  };
}
