/** One measured piece of work: best and median of its runs, in milliseconds. */
export interface Timing {
  readonly best: number;
  readonly median: number;
}

/** Runs `work` a few times after one warm-up, and measures each run. */
export async function time(work: () => unknown, runs = 5): Promise<Timing> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { best: times[0]!, median: times[Math.floor(runs / 2)]! };
}

/** A clock, in milliseconds. */
export type Clock = () => number;
export const wallClock: Clock = () => performance.now();
/**
 * What this process has worked, on all of its threads: for what neither waits nor asks another process. On a busy machine
 * long work is interrupted and short work is not, and by the clock on the wall their ratio says nothing.
 */
export const processorTime: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Runs several pieces of work in turn, round after round, so that a busy moment of the machine meets them all.
 * @returns the best time of each, in milliseconds
 */
export async function sideBySide(
  works: readonly (() => unknown)[],
  rounds = 5,
  clock: Clock = wallClock,
): Promise<number[]> {
  const best = works.map(() => Infinity);
  // One more round than asked: the first warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const [k, work] of works.entries()) {
      const start = clock();
      await work();
      if (round > 0) best[k] = Math.min(best[k]!, clock() - start);
    }
  }
  return best;
}

export const ratio = (of: number, per: number): string => `${(of / per).toFixed(2)}×`;
export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 1048576).toFixed(1)} MB`;

export function heading(title: string): void {
  console.log(`\n${title}\n${'-'.repeat(title.length)}`);
}

export function row(name: string, ...cells: readonly string[]): void {
  console.log(`  ${name.padEnd(46)}${cells.map((cell) => cell.padStart(16)).join('')}`);
}

/** The most memory that this process has held, in bytes. */
export const peakMemory = (): number => process.resourceUsage().maxRSS * 1024;
