import { buildScheme, classify, columnSource, criterion, type Scheme, segmentation, settleScheme } from '../src/method';
import { type Portfolio, portfolioFromColumns } from '../src/portfolio';
import { certaintyOf } from '../src/tools/certainty/compute';
import { DEFAULT_CERTAINTY } from '../src/tools/certainty/settings';
import { limit, type LimitInput } from './limit';
import { heading, megabytes, ms, peakMemory, ratio, row, sideBySide } from './support';

const KEYS = ['turnover', 'share', 'margin', 'years'] as const;

/**
 * A classification of 20,000, 100,000 and 1,000,000 clients × 4 criteria, in typed arrays, beside the least that
 * anyone could need for it ({@link limit}), in one run.
 */
export async function benchMethod(): Promise<void> {
  for (const clients of [20_000, 100_000, 1_000_000]) await benchClassify(clients);
}

/** How sure each label of 100,000 clients is, beside their classification; last, since its memory is not the method's. */
export async function benchCertainty(): Promise<void> {
  heading('Certainty: 100,000 clients, 4 criteria');
  const portfolio = randomPortfolio(100_000);
  const scheme = settleScheme(benchScheme(), portfolio);
  const judged = classify(portfolio, scheme);
  const [judging, sure] = await sideBySide(
    [() => classify(portfolio, scheme), () => certaintyOf(judged, DEFAULT_CERTAINTY)],
    3,
  );
  row('classify, amounts fixed', ms(judging!));
  row('how sure each label is', ms(sure!), '', ratio(sure!, judging!));
}

const benchScheme = (): Scheme =>
  buildScheme({
    id: 'bench',
    name: 'Bench',
    language: 'en',
    criteria: KEYS.map((key) => criterion(key, columnSource(key))),
    segmentation: segmentation(columnSource('share'), columnSource('turnover')),
  });

async function benchClassify(clients: number): Promise<void> {
  heading(`Method: ${clients.toLocaleString('en')} clients, 4 criteria`);
  const portfolio = randomPortfolio(clients);
  const scheme = benchScheme();
  const settled = settleScheme(scheme, portfolio);
  const before = peakMemory();
  classify(portfolio, scheme);
  classify(portfolio, settled);
  // Before the limits run beside it: their arrays are not the method's.
  const after = peakMemory();
  const plain = limitInput(portfolio, settled);
  const [least, ordered, fixed, whole] = await sideBySide(
    [
      () => limit(plain, 'total'),
      () => limit(plain, 'total and turnover'),
      () => classify(portfolio, settled),
      () => classify(portfolio, scheme),
    ],
    7,
  );
  row('', 'best', 'per client', 'of the limit');
  const line = (name: string, best: number): void =>
    row(name, ms(best), `${((best * 1e6) / clients).toFixed(0)} ns`, ratio(best, ordered!));
  line('typed arrays alone, ranks by total', least!);
  line('the limit: ranks by total and turnover', ordered!);
  line('classify, amounts fixed', fixed!);
  line('classify, amounts proposed by Pareto', whole!);
  row('peak memory (before, after)', megabytes(before), megabytes(after));
}

function randomPortfolio(clients: number): Portfolio {
  let seed = 1;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const column = (make: () => number): Float64Array => {
    const values = new Float64Array(clients);
    for (let i = 0; i < clients; i++) values[i] = make();
    return values;
  };
  return portfolioFromColumns({
    ids: Array.from({ length: clients }, (_, i) => `C${i}`),
    numeric: {
      turnover: column(() => Math.exp(9 + 1.8 * Math.sqrt(-2 * Math.log(random())) * Math.cos(6.283185307 * random()))),
      share: column(random),
      margin: column(() => random() * 0.4 - 0.05),
      years: column(() => random() * 20),
    },
  });
}

function limitInput({ columns, roles }: Portfolio, { profiles, segmentation: segments }: Scheme): LimitInput {
  const values = KEYS.map((key) => columns[roles.get(key)!]!.values as Float64Array);
  const cuts = profiles[0]!.criteria.map(({ bands }) => bands.cuts as [number, number, number]);
  const amount = segments.amounts === 'propose' ? null : segments.amounts[0]!.amount;
  return {
    columns: values as unknown as LimitInput['columns'],
    cuts,
    shareCut: segments.shareCut,
    turnoverCut: amount ?? -Infinity,
  };
}
