import { buildScheme, classify, columnSource, criterion, type Scheme, segmentation, settleScheme } from '../src/method';
import { CLIENT_KINDS, type Portfolio, portfolioFromColumns } from '../src/portfolio';
import { certaintyOf } from '../src/tools/certainty/compute';
import { DEFAULT_CERTAINTY } from '../src/tools/certainty/settings';
import { limit, type LimitInput } from './limit';
import { heading, megabytes, ms, peakMemory, processorTime, ratio, row, sideBySide } from './support';

const KEYS = ['turnover', 'share', 'margin', 'years'] as const;

const FAMILIES = ['Norte', 'Sur', 'Este', 'Oeste'] as const;

/**
 * A classification of 20,000, 100,000 and 1,000,000 clients × 4 criteria, in typed arrays, beside the least that
 * anyone could need for it ({@link limit}), in one run; then a million by profiles of families and kinds.
 */
export async function benchMethod(): Promise<void> {
  for (const clients of [20_000, 100_000, 1_000_000]) await benchClassify(clients);
  await benchProfiles(1_000_000);
}

/** A profile for each family and kind of client, and amounts of each family, beside one profile for everybody. */
async function benchProfiles(clients: number): Promise<void> {
  heading(`Profiles × families: ${clients.toLocaleString('en')} clients, 4 criteria`);
  const portfolio: Portfolio = {
    ...randomPortfolio(clients),
    families: Array.from({ length: clients }, (_, i) => FAMILIES[(i * 7) % FAMILIES.length]!),
    kinds: Uint8Array.from({ length: clients }, (_, i) => (i % 5) % CLIENT_KINDS.length),
  };
  const one = settleScheme(benchScheme(), portfolio);
  const ofOne = one.profiles[0]!;
  const profiles = FAMILIES.flatMap((family) => CLIENT_KINDS.map((kind) => ({ ...ofOne, family, kind })));
  const amounts = FAMILIES.map((family, k) => ({ family, amount: 5_000 * (k + 1) }));
  const segmentation: Scheme['segmentation'] = {
    ...one.segmentation,
    base: 'family',
    amounts: [...amounts, { family: null, amount: 10_000 }],
  };
  const several: Scheme = { ...one, profiles: [...profiles, ofOne], segmentation };
  const [single, many] = await sideBySide(
    [() => classify(portfolio, one), () => classify(portfolio, several)],
    7,
    processorTime,
  );
  row('one profile, one amount', ms(single!));
  row(`${several.profiles.length} profiles, amounts of ${FAMILIES.length} families`, ms(many!), ratio(many!, single!));
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
    processorTime,
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
    // Short ones are disturbed more easily.
    Math.max(7, Math.min(50, 1_000_000 / clients)),
    processorTime,
  );
  row('', 'processor', 'per client', 'of the limit', 'of it in full');
  const line = (name: string, best: number): void =>
    row(name, ms(best), `${((best * 1e6) / clients).toFixed(0)} ns`, ratio(best, least!), ratio(best, ordered!));
  line('the limit: typed arrays, ranks by total alone', least!);
  // What the method asks for: of equal totals the larger turnover goes before.
  line('the limit in full: by total, then turnover', ordered!);
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
