import { quantile } from '../measure/clock.ts';
import type { Measured, Wrote } from './measure.ts';
import type { Ran } from './run-program.ts';

/** Medians of the runs of one kind. */
interface Figures {
  seconds: number;
  megabytes: number | undefined;
  /** Every run, in its order. */
  all: readonly Ran[];
}

/** Our own against another: the median of the rounds' ratios, so that a slow round is slow for both. */
interface Ratios {
  cold: number;
  edited: number;
  unchanged: number;
  /** Of the peaks of memory, cold. */
  memory: number;
}

/** What a measurement came to. */
export interface Summary {
  figures: Record<string, Figures>;
  wrote: Record<string, Wrote>;
  /** To the cold build of each other generator, by its name. */
  ratiosTo: Record<string, Ratios>;
}

const OWN = 'archive';

export function summarise({ cold, unchanged, edited, wrote }: Measured): Summary {
  const own = { cold: cold[OWN] ?? [], unchanged, edited };
  const figures: Record<string, Figures> = {};
  for (const [name, runs] of Object.entries(cold)) figures[name] = medians(runs);
  figures[`${OWN}, one segment edited`] = medians(edited);
  figures[`${OWN}, nothing changed`] = medians(unchanged);
  const others = Object.entries(cold).filter(([name]) => name !== OWN);
  const ratiosTo = Object.fromEntries(
    others.map(([name, theirs]): [string, Ratios] => [
      name,
      {
        cold: ratio(own.cold, theirs, ({ seconds }) => seconds),
        edited: ratio(own.edited, theirs, ({ seconds }) => seconds),
        unchanged: ratio(own.unchanged, theirs, ({ seconds }) => seconds),
        memory: ratio(own.cold, theirs, ({ megabytes }) => megabytes),
      },
    ]),
  );
  return { figures, wrote, ratiosTo };
}

function medians(all: readonly Ran[]): Figures {
  const peaks = all.flatMap(({ megabytes }) => (megabytes === undefined ? [] : [megabytes]));
  return {
    seconds: quantile(
      all.map(({ seconds }) => seconds),
      0.5,
    ),
    megabytes: peaks.length === 0 ? undefined : quantile(peaks, 0.5),
    all,
  };
}

function ratio(
  ours: readonly Ran[],
  theirs: readonly Ran[],
  of: (ran: Ran) => number | undefined,
): number {
  const ratios = ours.map((ran, round) => {
    const other = theirs[round];
    return other === undefined ? Number.NaN : (of(ran) ?? Number.NaN) / (of(other) ?? Number.NaN);
  });
  return Number(quantile(ratios, 0.5).toFixed(3));
}
