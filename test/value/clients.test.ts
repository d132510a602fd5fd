import * as fc from 'fast-check';
import vectors from '../vectors/method.json';
import {
  assumedFigure,
  clv,
  type ClientFigures,
  FIGURE_SOURCES,
  marginMultiple,
  paybackOf,
  sensitivityOf,
  threePointValue,
  VALUE_FIGURES,
  VALUE_GAPS,
  valueClients,
  type ValueFigure,
  type ValueTerms,
} from '../../src/value';

const TERMS: ValueTerms = { discount: 0.1, years: null, timing: 'end', rhythm: 'yearly', marginIsNet: false };
const NOTHING: Partial<Record<ValueFigure, number | null>> = {
  spend: null,
  margin: null,
  marginRate: null,
  retention: 0.8,
  crossMargin: null,
  referredValue: null,
};

/** Figures of a portfolio: a list is a column (null an empty cell), a number an assumption. */
function figures(
  size: number,
  given: Partial<Record<ValueFigure, number | readonly (number | null)[]>>,
): ClientFigures {
  return Object.fromEntries(
    VALUE_FIGURES.map((id) => {
      const one = given[id];
      if (typeof one === 'number') return [id, assumedFigure(size, one)];
      if (one === undefined) return [id, assumedFigure(size, id in NOTHING ? NOTHING[id]! : 0)];
      const values = Float64Array.from(one, (value) => value ?? NaN);
      const sources = Uint8Array.from(one, (value) => (value === null ? 0 : FIGURE_SOURCES.indexOf('column')));
      return [id, { values, sources, unreadable: new Uint8Array(size) }];
    }),
  ) as unknown as ClientFigures;
}
const everybody = (size: number): Uint8Array => new Uint8Array(size).fill(1);
const close = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

describe('value of every client (§2.2)', () => {
  test.each(vectors.clvThreePoint)('three points, as one client: $name', ({ inputs, expected }) => {
    const { m, r, d, N, px, mx_, n1, clvref, n2, sav, inc, tau, ac } = inputs;
    const of = figures(1, {
      margin: [m],
      retention: r,
      crossProbability: px,
      crossMargin: mx_,
      newReferrals: n1,
      referredValue: clvref,
      comingAnyway: n2,
      saving: sav,
      incentive: inc,
      referralDelay: tau,
      acquisitionCost: ac,
    });
    const { own, crossSell, referral, gross, net, index } = valueClients(
      of,
      { ...TERMS, discount: d, years: N },
      everybody(1),
    );
    close(own[0]!, expected.own);
    close(crossSell[0]!, expected.crossSell);
    close(referral[0]!, expected.referral);
    close(gross[0]!, expected.gross);
    close(net[0]!, expected.net);
    if (expected.valueIndex === null) expect(index[0]).toBeNaN();
    else close(index[0]!, expected.valueIndex);
  });

  test('many clients are what the formulas say of each', () => {
    const rows = fc.array(
      fc.record({
        margin: fc.double({ min: -1e5, max: 1e6, noNaN: true }),
        retention: fc.double({ min: 0, max: 1, noNaN: true }),
        growth: fc.double({ min: -0.2, max: 0.3, noNaN: true }),
        cost: fc.double({ min: 0, max: 1e4, noNaN: true }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 30 }), (clients, years) => {
        const of = figures(clients.length, {
          margin: clients.map(({ margin }) => margin),
          retention: clients.map(({ retention }) => retention),
          growth: clients.map(({ growth }) => growth),
          acquisitionCost: clients.map(({ cost }) => cost),
        });
        const { net } = valueClients(of, { ...TERMS, years }, everybody(clients.length));
        clients.forEach(({ margin, retention, growth, cost }, i) => {
          const outlook = { retention, discount: 0.1, growth, years };
          expect(net[i]).toBe(threePointValue({ margin, outlook, acquisitionCost: cost }).net);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('margin: the client’s amount, else its rate of its sales; cost to serve once, and not from a net margin', () => {
    const of = figures(3, {
      spend: [1000, 1000, 1000],
      margin: [400, null, null],
      marginRate: [null, 0.3, null],
      costToServe: 50,
    });
    const values = valueClients(of, TERMS, everybody(3));
    expect([...values.yearly.slice(0, 2)]).toEqual([350, 250]);
    expect(values.basis).toBe('margin');
    expect(VALUE_GAPS[values.gaps[2]!]).toBe('missing');
    expect(VALUE_FIGURES[values.gapFigures[2]!]).toBe('marginRate');
    expect(values.own[2]).toBeNaN();
    expect([...valueClients(of, { ...TERMS, marginIsNet: true }, everybody(3)).yearly.slice(0, 2)]).toEqual([400, 300]);
  });

  test('without any margin the values are of sales, and say so', () => {
    const values = valueClients(figures(1, { spend: [1000], costToServe: 50 }), TERMS, everybody(1));
    expect(values.basis).toBe('sales');
    close(values.own[0]!, clv(1000, { retention: 0.8, discount: 0.1 }));
  });

  test('what never converges, is no client, or lies outside is a gap with its figure, never a number', () => {
    const of = figures(4, { margin: 100, retention: [1, 0.8, 1.2, null], growth: [0.1, 0, 0, 0] });
    const { gaps, gapFigures, own, net } = valueClients(of, TERMS, Uint8Array.of(1, 0, 1, 1));
    expect([...gaps].map((gap) => VALUE_GAPS[gap])).toEqual(['neverConverges', 'notClient', 'outside', 'missing']);
    expect([2, 3].map((i) => VALUE_FIGURES[gapFigures[i]!])).toEqual(['retention', 'retention']);
    expect([...own, ...net].every(Number.isNaN)).toBe(true);
    const finite = valueClients(of, { ...TERMS, years: 10 }, Uint8Array.of(1, 0, 1, 1));
    close(finite.own[0]!, 100 * 10 * (1 / 1.1));
  });

  test('an unreadable cell is no empty one: no assumption stands in for it', () => {
    const of = figures(1, { margin: 100 });
    of.retention.unreadable[0] = 1;
    const { gaps } = valueClients(of, TERMS, everybody(1));
    expect(VALUE_GAPS[gaps[0]!]).toBe('unreadable');
  });

  test('a referred client worth what a client of the portfolio is worth', () => {
    const of = figures(2, { margin: [100, 300], newReferrals: [1, 0], incentive: 20 });
    of.referredValue.sources.fill(FIGURE_SOURCES.indexOf('derived'));
    const { own, referral } = valueClients(of, TERMS, everybody(2));
    close(referral[0]!, (own[0]! + own[1]!) / 2 - 20);
    expect(referral[1]).toBe(0);
  });
});

describe('within the year', () => {
  test('month ends: (1+d)^(−j/12), a twelfth each', () => {
    const [retention, discount, years] = [0.8, 0.1, 3];
    for (const timing of ['end', 'start', 'endCertain'] as const) {
      let sum = 0;
      for (let j = 1; j <= 12 * years; j++) {
        const month = timing === 'start' ? j - 1 : j;
        const alive = timing === 'endCertain' ? retention ** Math.floor((j - 1) / 12) : retention ** (month / 12);
        const grown = 1.03 ** Math.floor((j - 1) / 12);
        // With certain first months, later years' margins are discounted from their own month ends.
        sum += (alive * grown * (1 + discount) ** (-month / 12)) / 12;
      }
      close(marginMultiple({ retention, discount, years, growth: 0.03, timing, rhythm: 'monthly' }), sum);
    }
  });

  test('months come earlier than the year’s end, so they are worth more', () => {
    const outlook = { retention: 0.8, discount: 0.1, years: 5 };
    expect(marginMultiple({ ...outlook, rhythm: 'monthly' })).toBeGreaterThan(marginMultiple(outlook));
    expect(marginMultiple({ retention: 1, discount: 0, years: 5, rhythm: 'monthly' })).toBe(5);
  });
});

describe('sensitivity and payback', () => {
  const of = figures(2, { margin: [100, 300], acquisitionCost: [150, 0] });

  test('the middle is the value itself; more retention is worth more, a higher rate less', () => {
    const { values, alone } = sensitivityOf(of, TERMS, everybody(2));
    const { net } = valueClients(of, TERMS, everybody(2));
    close(values[2]![2]!, net[0]! + net[1]!);
    for (let k = 1; k < 5; k++) {
      expect(values[k]![2]).toBeGreaterThan(values[k - 1]![2]!);
      expect(values[2]![k]).toBeLessThan(values[2]![k - 1]!);
    }
    const margin = alone.find(({ of: what }) => what === 'margin')!;
    close(margin.high - margin.low, 0.2 * (400 * (0.8 / 0.3)));
  });

  test('a client whose value no longer converges leaves no figure, not a smaller one', () => {
    const growing = figures(1, { margin: 100, growth: 0.3, retention: 0.82 });
    const { values, alone } = sensitivityOf(growing, TERMS, everybody(1));
    expect(values[2]![2]).toBeGreaterThan(0);
    expect(values[4]![2]).toBeNaN();
    expect(alone.find(({ of: what }) => what === 'retention')!.high).toBeNaN();
  });

  test('payback by client: nothing spent is paid at once, never is Infinity', () => {
    const costly = figures(3, { margin: [100, 100, -5], acquisitionCost: [72.727272727272727, 0, 10] });
    const values = valueClients(costly, TERMS, everybody(3));
    const months = paybackOf(values, costly, TERMS);
    close(months[0]!, 12);
    expect([months[1], months[2]]).toEqual([0, Infinity]);
  });
});
