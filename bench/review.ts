/**
 * Measures the review tool on an archive of 1,000 documents in 30 languages, the first of which has
 * 200 segments: its server through HTTP, and its page, as it was built, in Chromium.
 * `pnpm bench:review [--documents 1000] [--runs 30] [--dir DIR] [--json]`
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { MemoryAnswer, SaveResponse, WorkDocument } from '../apps/review/src/api/index.ts';
import { textChecker } from '../packages/checks/src/index.ts';
import { documentId } from './corpus/document.ts';
import { vocabularies } from './corpus/vocabulary.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { askedFor, countOf } from './measure/asked-for.ts';
import { quantile } from './measure/clock.ts';
import { machine } from './measure/machine.ts';
import { measurePage } from './review/page.ts';
import { ReviewTool } from './review/review-tool.ts';

const { values } = askedFor({
  options: {
    documents: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '30' },
    dir: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const documents = countOf('documents', values.documents);
const runs = countOf('runs', values.runs);
const SEGMENTS = 200;
/** What is no paragraph: the title and two notes. */
const OTHERS = 3;
const STARTS = 5;
/** A frame that took longer than this, in milliseconds, is seen to be late. */
const LATE = 32;
const LONG = documentId(0);
const ORDINARY = documentId(1);
const [original = 'en', ...languages] = vocabularies();

/** The texts that are asked for: those of the long document. */
let sources: Readonly<Record<string, string>> | undefined;

interface Times {
  medianMs: number;
  p95Ms: number;
}

const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'bench-review-'));
try {
  const result = await measure(dir);
  console.log(values.json ? JSON.stringify(result, null, 2) : report(result));
} finally {
  if (values.dir === undefined) rmSync(dir, { recursive: true });
}

async function measure(folder: string) {
  const archive = join(folder, 'archive');
  if (!existsSync(join(archive, 'archive.json')))
    writeCorpus(archive, {
      documents,
      languages: [original, ...languages],
      seed: 1,
      longest: SEGMENTS - OTHERS,
    });
  rmSync(join(archive, '.archive'), { recursive: true, force: true });

  const cold = await starting(archive, true);
  const warm: number[] = [];
  for (let run = 0; run < STARTS; run += 1) warm.push((await starting(archive, false)).firstMs);
  const tool = await ReviewTool.open(archive);
  const overviews = await timed(runs, () => tool.ask('/api/overview'));
  const openLong = await opening(tool, LONG);
  const openOrdinary = await opening(tool, ORDINARY);
  const saveLong = await saving(tool, LONG);
  const saveOrdinary = await saving(tool, ORDINARY);

  const keystroke = await typing(tool);

  const building = performance.now();
  await suggest(tool, 0);
  // What others feel meanwhile.
  const openBuilding = await opening(tool, ORDINARY);
  const saveBuilding = await saving(tool, ORDINARY);
  while ((await suggest(tool, 0)).pending > 0)
    await new Promise((resolve) => setTimeout(resolve, 500));
  const memorySeconds = (performance.now() - building) / 1000;
  const suggestions = await timed(runs * 5, (run) => suggest(tool, run));
  await tool.close();
  const page = await measurePage(archive, `documents/${LONG}/${language(0)}`, runs * 5, runs);
  return {
    machine: machine(),
    documents,
    languages: languages.length + 1,
    overview: {
      coldMs: cold.firstMs,
      countedSeconds: cold.wholeSeconds,
      warmMs: times(warm),
      againMs: overviews,
      megabytes: cold.bytes / 1e6,
    },
    openMs: { long: openLong, ordinary: openOrdinary },
    saveMs: { long: saveLong, ordinary: saveOrdinary },
    keystrokeMs: keystroke,
    page: {
      keystrokeMs: times(page.keystrokes),
      frameMs: times(page.frames),
      longestFrameMs: Math.max(...page.frames),
      lateFrames: page.frames.filter((ms) => ms > LATE).length,
      frames: page.frames.length,
      filterMs: times(page.filters),
    },
    memory: {
      buildSeconds: memorySeconds,
      openMs: openBuilding,
      saveMs: saveBuilding,
      suggestionMs: suggestions,
    },
  };
}

/** From nothing to the first overview, and to the one in which every document is counted and checked. */
async function starting(archive: string, untilWhole: boolean) {
  const started = performance.now();
  const tool = await ReviewTool.open(archive);
  let overview = await tool.overview();
  const firstMs = performance.now() - started;
  if (untilWhole)
    while (overview.pending > 0) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      overview = await tool.overview();
    }
  const wholeSeconds = (performance.now() - started) / 1000;
  await tool.close();
  return { firstMs, wholeSeconds, bytes: overview.bytes };
}

function opening(tool: ReviewTool, document: string): Promise<Times> {
  return timed(runs, (run) => tool.ask(`/api/documents/${document}/${language(run)}`));
}

/** Changes one text after the other; the reading before is not counted. */
async function saving(tool: ReviewTool, document: string): Promise<Times> {
  const path = (run: number): string => `/api/documents/${document}/${language(run)}`;
  const bases = new Map<string, string>();
  for (let run = 0; run < Math.min(runs, languages.length); run += 1) {
    const { texts } = await tool.ask<WorkDocument>(path(run));
    bases.set(language(run), texts[language(run)]?.['p2'] ?? '');
  }
  return timed(runs, async (run) => {
    const base = bases.get(language(run)) ?? '';
    const text = `${base} ${run}`;
    const { conflicts } = await tool.put<SaveResponse>(path(run), {
      texts: { p2: { text, base } },
    });
    if (Object.keys(conflicts).length > 0) throw new Error('Somebody else is at work here.');
    bases.set(language(run), text);
  });
}

/** What the page's worker does after each key, without the browser around it. */
async function typing(tool: ReviewTool): Promise<Times> {
  const tag = language(0);
  const { skeleton, texts } = await tool.ask<WorkDocument>(`/api/documents/${LONG}/${tag}`);
  const check = textChecker({
    skeleton,
    language: tag,
    sources: { [original]: texts[original] ?? {} },
    concepts: [],
    languages: [original, ...languages].map((each) => ({ tag: each, name: each })),
  });
  const own = texts[tag] ?? {};
  const typed = 'Les  mots que tape quelqu’un, un à un.';
  return timed(typed.length, (run) => {
    const text = `${own['p2']} ${typed.slice(0, run + 1)}`;
    check({ ...own, p2: text }, new Set(['p2']));
    return Promise.resolve();
  });
}

async function suggest(tool: ReviewTool, run: number): Promise<MemoryAnswer> {
  sources ??= (await tool.ask<WorkDocument>(`/api/documents/${LONG}/${original}`)).texts[original];
  const texts = Object.values(sources ?? {});
  const query = {
    text: texts[run % texts.length] ?? '',
    from: original,
    to: language(run),
    document: LONG,
    segment: Object.keys(sources ?? {})[run % texts.length] ?? '',
  };
  return tool.ask<MemoryAnswer>(`/api/memory?${new URLSearchParams(query)}`);
}

function language(run: number): string {
  return languages[run % languages.length] ?? '';
}

async function timed(count: number, action: (run: number) => Promise<unknown>): Promise<Times> {
  const taken: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const started = performance.now();
    await action(run);
    taken.push(performance.now() - started);
  }
  return times(taken);
}

function times(taken: readonly number[]): Times {
  return { medianMs: quantile(taken, 0.5), p95Ms: quantile(taken, 0.95) };
}

function report(result: Awaited<ReturnType<typeof measure>>): string {
  const { overview, openMs, saveMs, memory, page } = result;
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
  const line = (name: string, { medianMs, p95Ms }: Times): string =>
    `${name.padEnd(44)}${number.format(medianMs).padStart(8)} ms ${number.format(p95Ms).padStart(8)} ms`;
  return [
    `${number.format(result.documents)} documents in ${result.languages} languages                          median       p95`,
    line('first overview, no index', { medianMs: overview.coldMs, p95Ms: overview.coldMs }),
    line('first overview, index of an earlier start', overview.warmMs),
    line('overview again', overview.againMs),
    line(`open a document of ${SEGMENTS} segments`, openMs.long),
    line('open an ordinary document', openMs.ordinary),
    line(`save one of ${SEGMENTS} segments`, saveMs.long),
    line('save a segment of an ordinary document', saveMs.ordinary),
    line('keystroke to finding, in the worker', result.keystrokeMs),
    line('keystroke to finding, shown in Chromium', page.keystrokeMs),
    line('from frame to frame, scrolling the overview', page.frameMs),
    line('choice of a filter to its rows, painted', page.filterMs),
    line('suggestion of the memory', memory.suggestionMs),
    line('open while the memory is made', memory.openMs),
    line('save while the memory is made', memory.saveMs),
    '',
    `everything counted and checked after ${number.format(overview.countedSeconds)} s; the whole overview is ${number.format(overview.megabytes)} MB`,
    `${page.lateFrames} of ${page.frames} frames of scrolling took more than ${LATE} ms, the longest ${number.format(page.longestFrameMs)} ms`,
    `memory made in ${number.format(memory.buildSeconds)} s`,
    result.machine,
  ].join('\n');
}
