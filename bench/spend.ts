import { appendFileSync } from 'node:fs';
import { SeededRandom } from '../src/portfolio';
import {
  chooseSpend,
  type Cohort,
  cohortOf,
  drawnMoney,
  expectedSpend,
  finished,
  gammaDraw,
  normal,
  readPurchases,
  type SpendAsked,
  type SpendParameters,
  spendAtSets,
  spendSets,
  summarisePurchases,
} from '../src/value';

/**
 * Do 90 % intervals of spend hold what they should? Portfolios are drawn with known ways of spending, the spend model is
 * fitted to the means, to the amounts and as the product chooses, and its intervals are set against what is expected at the
 * known parameters, and against what ten more purchases of each client come to. Not a test: it takes minutes.
 *
 *   npx tsx bench/spend.ts portfolios clients [kind[,kind …]] [seed] [file that results are added to]
 *
 * Its results are in docs/value-models.md.
 */
const [portfolios = '100', clients = '240', kinds = 'few,many,ledger', seed = '4460', file] = process.argv.slice(2);
/** Purchases of each client that are drawn ahead, and how often the portfolio's parameters and futures are. */
const MORE = 10;
const DRAWS = 200;
const SOURCES: readonly SpendAsked[] = ['means', 'amounts', 'auto'];

interface Kind {
  /** Parameters of the model; null where amounts are drawn otherwise. */
  readonly truth: SpendParameters | null;
  readonly counts: readonly [least: number, most: number];
  /** A client: its mean, and a draw of one of its purchases. */
  client(random: () => number): { readonly mean: number; draw(): number };
}
const byModel = (truth: SpendParameters, counts: Kind['counts']): Kind => ({
  truth,
  counts,
  client(random) {
    const rate = gammaDraw(truth.q, random) / truth.gamma;
    return { mean: truth.p / rate, draw: () => gammaDraw(truth.p, random) / rate };
  },
});
const KINDS: Readonly<Record<string, Kind>> = {
  few: byModel({ p: 6, q: 4, gamma: 15 }, [1, 6]),
  many: byModel({ p: 4, q: 1.6, gamma: 60 }, [10, 60]),
  // A sales ledger: both lognormal, which is not the model.
  ledger: {
    truth: null,
    counts: [20, 80],
    client(random) {
      const mean = 400 * Math.exp(1.4 * normal(random));
      return { mean, draw: () => mean * Math.exp(0.46 * normal(random) - 0.46 ** 2 / 2) };
    },
  },
};

function drawn({ counts: [least, most], client }: Kind, size: number, random: () => number) {
  const own = Array.from({ length: size }, () => client(random));
  const rows = own.flatMap(({ draw }, c) => {
    const repeats = least + Math.floor((most - least + 1) * random());
    return Array.from({ length: repeats + 1 }, (_, k) => [`C${c}`, 45_000 + 7 * k, draw()]);
  });
  const { histories, span } = readPurchases(rows, { client: 0, date: 1, amount: 2 }, { freeOrders: true });
  const summary = summarisePurchases(histories, span!.last);
  const later = own.map(({ draw }) => Array.from({ length: MORE }, draw).reduce((sum, one) => sum + one, 0));
  return { own, cohort: cohortOf(summary), observed: summary.spendSpread, later };
}

/** The middle 90 % of some figures. */
function middle(figures: ArrayLike<number>): readonly [number, number] {
  const sorted = Float64Array.from(figures).sort();
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(part * sorted.length - 0.5)))]!;
  return [at(0.05), at(0.95)];
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const within = (value: number, [low, high]: readonly [number, number]): number =>
  value >= low && value <= high ? 1 : 0;

function cover(name: string, size: number, wanted: number): void {
  const kind = KINDS[name];
  if (!kind) throw new Error(`There is no kind "${name}"`);
  const seeded = new SeededRandom(Number(seed));
  const random = (): number => seeded.next();
  const held = new Map(
    SOURCES.map((from) => [from, { expected: [] as number[], more: [] as number[], off: [] as number[] }]),
  );
  let [none, byAmounts] = [0, 0];
  for (let p = 0; p < wanted; p++) {
    const { own, cohort, observed, later } = drawn(kind, size, random);
    for (const from of SOURCES) {
      const fit = chooseSpend(cohort, observed, from);
      if (!fit) {
        none++;
        continue;
      }
      if (from === 'auto' && fit.from === 'amounts') byAmounts++;
      const sets = finished(spendSets(fit, cohort, DRAWS, random));
      const found = held.get(from)!;
      found.expected.push(expectedHeld(cohort, kind.truth, sets));
      const counts = own.map(() => new Uint16Array(DRAWS).fill(MORE));
      const discounts = new Float64Array(size).fill(1);
      const money = finished(drawnMoney(counts, sets, { cohort, discounts }, random));
      found.more.push(meanOf(later.map((sum, i) => within(sum, middle(money[i]!)))));
      const off = own.map(({ mean }, i) =>
        Math.abs(Math.log(expectedSpend(fit.parameters, cohort.frequency[i]!, cohort.meanValue[i]!) / mean)),
      );
      found.off.push(meanOf(off));
    }
  }
  for (const [from, { expected, more, off }] of held) {
    const line = [
      `${name}, ${size} clients, seed ${seed}, ${wanted} portfolios, ${from}`,
      kind.truth ? `expected held ${percent(expected)}` : 'expected –',
      `ten more held ${percent(more)}`,
      `off by ${(100 * meanOf(off)).toFixed(1)} %`,
      from === 'auto' ? `by amounts ${byAmounts}, none ${none}` : '',
    ].join('; ');
    process.stdout.write(`${line}\n`);
    if (file) appendFileSync(file, `${line}\n`);
  }
}

/** The part of the clients whose expected spend at the known parameters their interval holds. */
function expectedHeld(cohort: Cohort, truth: SpendParameters | null, sets: readonly SpendParameters[]): number {
  if (!truth) return NaN;
  const rows = spendAtSets(sets, cohort);
  return meanOf(
    rows.map((row, i) => within(expectedSpend(truth, cohort.frequency[i]!, cohort.meanValue[i]!), middle(row))),
  );
}

/** A mean over portfolios, with its standard error in points. */
function percent(parts: readonly number[]): string {
  const mean = meanOf(parts);
  const variance = parts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (parts.length - 1);
  return `${(100 * mean).toFixed(1)} (${(100 * Math.sqrt(variance / parts.length)).toFixed(1)})`;
}

for (const kind of kinds.split(',')) cover(kind, Number(clients), Number(portfolios));
