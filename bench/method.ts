import { buildScheme, classify, columnSource, criterion, segmentation, settleScheme } from '../src/method';
import { portfolioFromColumns } from '../src/portfolio';
import { heading, megabytes, ms, peakMemory, row, time } from './support';

/** 1,000,000 clients × 4 criteria with auto-Pareto, in typed arrays. */
export async function benchMethod(clients = 1_000_000): Promise<void> {
  heading(`Method: ${clients.toLocaleString('en')} clients, 4 criteria, auto-Pareto`);
  let seed = 1;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const column = (make: () => number): Float64Array => Float64Array.from({ length: clients }, make);
  const portfolio = portfolioFromColumns({
    ids: Array.from({ length: clients }, (_, i) => `C${i}`),
    numeric: {
      turnover: column(() => Math.exp(9 + 1.8 * Math.sqrt(-2 * Math.log(random())) * Math.cos(6.283185307 * random()))),
      share: column(random),
      margin: column(() => random() * 0.4 - 0.05),
      years: column(() => random() * 20),
    },
  });
  const header = (role: 'turnover' | 'share' | 'margin' | 'years'): string =>
    portfolio.columns[portfolio.roles.get(role)!]!.header;
  const source = (role: Parameters<typeof header>[0]) => columnSource(header(role));
  const scheme = buildScheme({
    id: 'bench',
    name: 'Bench',
    language: 'en',
    criteria: (['turnover', 'share', 'margin', 'years'] as const).map((key) => criterion(key, source(key))),
    segmentation: segmentation(source('share'), source('turnover')),
  });
  const before = peakMemory();
  const whole = await time(() => classify(portfolio, scheme), 5);
  const settled = settleScheme(scheme, portfolio);
  const fixed = await time(() => classify(portfolio, settled), 5);
  row('', 'median', 'per client');
  const each = (value: number): string => `${((value * 1e6) / clients).toFixed(0)} ns`;
  row('classify, amounts to be proposed', ms(whole.median), each(whole.median));
  row('classify, amounts fixed', ms(fixed.median), each(fixed.median));
  row('peak memory (before, after)', megabytes(before), megabytes(peakMemory()));
}
