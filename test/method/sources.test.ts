import {
  buildScheme,
  classify,
  columnSource,
  criterion,
  type Criterion,
  MethodProblem,
  parseScheme,
  proposeDraft,
  resolveSource,
  rulesVersion,
  schemeFromJson,
  schemeOfDraft,
  schemeToJson,
  segmentation,
  type Source,
  stateFromData,
  yearsBetween,
} from '../../src/method';
import { withPlace } from './places';
import { isoOfSerial, MISSING_REASONS, type NumericColumn, serialOfIso } from '../../src/portfolio';
import { portfolioOf } from '../support/portfolios';

const serial = (iso: string): number => serialOfIso(iso)!;
const rows = (headers: readonly string[], ...clients: (number | null)[][]) =>
  portfolioOf(
    clients.map((values, i) => ({ id: `C${i}`, values: Object.fromEntries(headers.map((h, k) => [h, values[k]!])) })),
  );
const say = ({ values, reasons }: NumericColumn): (number | string)[] =>
  Array.from(values, (value, i) => (reasons[i] ? MISSING_REASONS[reasons[i]]! : value));
const columns = (...headers: string[]) => headers.map((header) => columnSource(header));

describe('years between two days', () => {
  test.each([
    ['2019-02-01', '2026-02-01', 7],
    ['2019-02-01', '2026-03-31', 7 + 58 / 366],
    ['2023-03-31', '2026-03-31', 3],
    ['2023-03-30', '2026-03-31', 3 + 1 / 366],
    ['2023-04-01', '2026-03-31', 3 - 1 / 366],
    ['2024-02-29', '2026-02-28', 2 - 1 / 366],
    ['2024-02-29', '2028-02-29', 4],
    ['2025-12-31', '2026-01-01', 1 - 364 / 366],
  ])('%s to %s', (since, reference, years) => {
    expect(yearsBetween(serial(since), serial(reference))).toBe(years);
  });

  test('a day of the calendar is one, and its text is its serial number again', () => {
    expect(['2026-02-29', '2026-13-01', '26-01-01', '1899-12-31', '2101-01-01', ''].map(serialOfIso)).toEqual(
      new Array(6).fill(null),
    );
    expect(serialOfIso('2026-03-31')).toBe(46112);
    expect(isoOfSerial(46112.9)).toBe('2026-03-31');
  });
});

describe('computed sources', () => {
  const portfolio = rows(['A', 'B', 'C'], [0.1, 0.2, 5], [null, 3, 0], [-2, 0, 4]);
  const resolve = (source: Source, date: string | null = null) => say(resolveSource(portfolio, source, null, date));

  test('a sum needs all its parts, and has no binary noise', () => {
    expect(resolve({ kind: 'sum', columns: columns('A', 'B') })).toEqual([0.3, 'empty', -2]);
    const zeros = [columnSource('A', { empty: 'zero' }), columnSource('B')];
    expect(resolve({ kind: 'sum', columns: zeros })).toEqual([0.3, 3, -2]);
  });

  test('a count counts what is above zero', () => {
    expect(resolve({ kind: 'count', columns: columns('A', 'B', 'C') })).toEqual([3, 'empty', 1]);
  });

  test('a difference and a ratio', () => {
    expect(resolve({ kind: 'difference', of: columnSource('B'), less: columnSource('A') })).toEqual([0.1, 'empty', 2]);
    expect(resolve({ kind: 'ratio', of: columnSource('B'), per: columnSource('C') })).toEqual([
      0.04,
      'zeroDenominator',
      0,
    ]);
  });

  test('the gravest lack of several columns is said', () => {
    const [empty, text, error] = ['empty', 'text', 'error'].map((reason) => MISSING_REASONS.indexOf(reason as never));
    const lacking = (reason: number, header: string): NumericColumn => ({
      kind: 'number',
      header,
      sourceColumn: 0,
      values: Float64Array.of(reason ? NaN : 1),
      reasons: Uint8Array.of(reason),
    });
    const of = (...reasons: number[]) => {
      const list = reasons.map((reason, k) => lacking(reason, `H${k}`));
      const table = { ...rows(['x'], [1]), columns: list };
      return say(
        resolveSource(table, { kind: 'sum', columns: list.map(({ header }) => columnSource(header)) }, null, null),
      );
    };
    expect(of(empty!, text!)).toEqual(['text']);
    expect(of(text!, error!, empty!)).toEqual(['error']);
    expect(of(0, empty!)).toEqual(['empty']);
  });

  test('years since a date: what is no date or lies after the reference has none', () => {
    const dates = rows(
      ['Alta'],
      [serial('2019-02-01')],
      [serial('2026-03-31') + 0.75],
      [serial('2026-04-01')],
      [2019],
      [null],
    );
    const source: Source = { kind: 'years', since: columnSource('Alta'), holds: 'dates' };
    expect(say(resolveSource(dates, source, 'years', '2026-03-31'))).toEqual([
      7 + 58 / 366,
      0,
      'outOfRange',
      'outOfRange',
      'empty',
    ]);
    expect(() => resolveSource(dates, source, 'years', null)).toThrow(MethodProblem);
  });

  test('years since a calendar year', () => {
    const years = rows(['Since'], [2004], [2026], [2027], [1899], [2004.5]);
    const source: Source = { kind: 'years', since: columnSource('Since'), holds: 'years' };
    expect(say(resolveSource(years, source, 'years', '2026-03-31'))).toEqual([
      22,
      0,
      'outOfRange',
      'outOfRange',
      'outOfRange',
    ]);
  });
});

describe('a scheme with computed sources', () => {
  const table = rows(['Fresh', 'Milk', 'Since', 'Visits'], [100, 50, 2010, 4], [10, 0, 2025, 2], [0, 20, 2020, 8]);
  const sum: Source = { kind: 'sum', columns: columns('Fresh', 'Milk') };
  const count: Source = { kind: 'count', columns: columns('Fresh', 'Milk') };
  const years: Source = { kind: 'years', since: columnSource('Since'), holds: 'years' };
  const criteria: Criterion[] = [
    criterion('turnover', sum),
    criterion('families', count),
    criterion('years', years),
    criterion('custom:Visits', columnSource('Visits')),
  ];
  const scheme = buildScheme(
    { id: 'x', name: 'x', language: 'en', criteria, segmentation: segmentation(null, sum) },
    { referenceDate: '2026-03-31' },
  );

  test('classifies by them, and travels as a file', () => {
    const { inputs } = classify(table, scheme);
    expect(inputs[0]!.slice(0, 3).map(({ values }) => [...values])).toEqual([
      [150, 10, 20],
      [2, 1, 1],
      [16, 1, 6],
    ]);
    expect(schemeFromJson(schemeToJson(scheme))).toEqual(scheme);
  });

  test('is not taken without the date that its years are counted up to, nor with a day that is none', () => {
    expect(() => parseScheme({ ...scheme, referenceDate: null })).toThrow(/referenceDate/);
    expect(() => parseScheme({ ...scheme, referenceDate: '2026-02-30' })).toThrow(/referenceDate/);
  });

  test('another reference date is another version of the rules, where years are counted', () => {
    expect(rulesVersion({ ...scheme, referenceDate: '2025-03-31' })).not.toBe(rulesVersion(scheme));
  });

  test('a scheme and a workbook of version 1 are read', () => {
    const { referenceDate: _, ...old } = buildScheme({
      id: 'x',
      name: 'x',
      language: 'en',
      criteria: ['Fresh', 'Milk', 'Since', 'Visits'].map((header) =>
        criterion(`custom:${header}`, columnSource(header)),
      ),
      segmentation: segmentation(null, null),
    });
    const file = JSON.stringify({ format: 'cec4444/scheme', version: 1, scheme: old });
    expect(schemeFromJson(file)).toEqual({ ...old, referenceDate: null });
    const state = { schemes: [old], activeSchemeId: 'x', bindings: [] };
    expect(stateFromData({ format: 'cec4444/workbook', version: 1, state }).schemes).toEqual([
      { ...old, referenceDate: null },
    ]);
  });
});

describe('a draft', () => {
  const names = { id: 'p', name: 'p', language: 'es' } as const;
  const table = rows(['turnover', 'Visits'], [100, 4], [10, 2]);

  test('holds what was recognised and leaves the other places open', () => {
    const draft = proposeDraft(table, names);
    expect(draft.criteria.map((one) => one?.key ?? null)).toEqual(['turnover', null, null, null]);
    expect(schemeOfDraft(draft)).toBeNull();
  });

  test('becomes a scheme when its places are filled; one source with other bands is a choice', () => {
    const visits = criterion('custom:Visits', columnSource('Visits'));
    const low: Criterion = {
      ...visits,
      bands: { direction: 'low', boundary: 'lte', cuts: [1, 2, 3] },
      origin: { kind: 'typed' },
    };
    const ratio = criterion('custom:ratio', {
      kind: 'ratio',
      of: columnSource('turnover'),
      per: columnSource('Visits'),
    });
    const draft = [visits, low, ratio].reduce(
      (open, one, k) => withPlace(open, k + 1, one),
      proposeDraft(table, names),
    );
    const scheme = schemeOfDraft(draft)!;
    expect(scheme.profiles[0]!.criteria.map(({ key }) => key)).toEqual([
      'turnover',
      'custom:Visits',
      'custom:Visits (2)',
      'custom:ratio',
    ]);
    expect(parseScheme(JSON.parse(JSON.stringify(scheme)))).toEqual(scheme);
    expect(() => schemeOfDraft(withPlace(draft, 2, visits))).toThrow(/criterionTwice/);
  });
});
