import {
  buildScheme,
  classify,
  columnSource,
  criterion,
  estimatedClients,
  flagsOf,
  MethodProblem,
  namedCriterion,
  parseScheme,
  resolveSource,
  schemeFromJson,
  schemeToJson,
  segmentation,
  sectorsOf,
  shareNamed,
  type EstimateSource,
  sourceText,
  withColumns,
  withEmptyRule,
  remarksOf,
} from '../../src/method';
import { portfolioFromColumns } from '../../src/portfolio';
import { remarksText } from '../../src/locales';

/** Six clients: known, estimated, buying nothing, above the whole, without the datum, negative. */
const portfolio = portfolioFromColumns({
  numeric: {
    Ventas: [100, 100, 0, 500, 100, -20],
    Cuota: [0.6, NaN, NaN, NaN, NaN, NaN],
    Compras: [NaN, 400, 90, 250, 0, 80],
    Empleados: [10, 4, 2, 1, NaN, 3],
    Competidores: [1, 3, 4, 0, 1.5, 2],
    'Gasto por cabeza': [50, 50, NaN, 50, 50, 0],
    A: [1, 2, 3, 4, 5, 6],
    B: [1, 2, 3, 4, 5, 6],
  },
  text: { Sector: ['Industria', ' industria ', 'Servicios', 'Servicios', '', 'Comercio'] },
});
const naming = { referenceDate: null, catalogue: () => null };
const shares = (text: string): (number | string)[] => {
  const source = shareNamed(text, portfolio, naming);
  const { values, reasons } = resolveSource(portfolio, source, 'share', null);
  return Array.from(values, (value, i) => (reasons[i] ? `-${reasons[i]}` : value));
};
const [EMPTY, NOT_WHOLE, ZERO] = ['-1', '-5', '-7'];

describe('a share that is estimated', () => {
  test('declared: our sales by what the client says it buys, or the share that it says', () => {
    expect(shares('declared(Ventas;Compras)')).toEqual([EMPTY, 0.25, 0, 2, ZERO, 0]);
    expect(shares('declarada(Cuota)')).toEqual([0.6, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY]);
  });

  test('by sector: sales by employees × spend, as one amount, a column, or by sector', () => {
    expect(shares('sector(Ventas;Empleados;50)')).toEqual([0.2, 0.5, 0, 10, EMPTY, 0]);
    expect(shares('sector(Ventas;Empleados;Gasto por cabeza)')).toEqual([0.2, 0.5, EMPTY, 10, EMPTY, ZERO]);
    expect(shares('sector(Ventas;Empleados;Sector;INDUSTRIA=25;servicios=1000)')).toEqual([
      ...[0.4, 1, 0, 0.5, EMPTY],
      // Commerce has no amount, and nobody makes one up.
      EMPTY,
    ]);
    expect(shares('sector(Ventas;Empleados;Sector;Industria=25;*=10)')).toEqual([0.4, 1, 0, 50, EMPTY, 0]);
  });

  test('split equally among known suppliers: competitors and us; 0 for those who buy nothing', () => {
    expect(shares('split(Ventas;Competidores)')).toEqual([0.5, 0.25, 0, 1, NOT_WHOLE, 0]);
    expect(shares('reparto(Competidores)')).toEqual([0.5, 0.25, 0.2, 1, NOT_WHOLE, 1 / 3]);
  });

  test('what is known goes before the estimate, in its own unit', () => {
    const source = shareNamed('Cuota | split(Ventas;Competidores)', portfolio, naming);
    expect(source).toMatchObject({ kind: 'estimate', by: 'equalSplit', known: { header: 'Cuota', unit: 'fraction' } });
    expect(shares('Cuota | split(Ventas;Competidores)')).toEqual([0.6, 0.25, 0, 1, NOT_WHOLE, 0]);
    expect(Array.from(estimatedClients(portfolio, source)!)).toEqual([0, 1, 1, 1, 0, 1]);
    expect(shares('Ventas/Compras | split(Competidores)').slice(0, 2)).toEqual([0.5, 0.25]);
  });

  test('a known share in 0–100 is read as one', () => {
    const percent = portfolioFromColumns({
      numeric: { Cuota: [60, 35, 20, 12.5, 80, 44, 31, NaN], Rivales: new Array<number>(8).fill(3) },
    });
    const source = shareNamed('Cuota | split(Rivales)', percent, naming);
    expect(source).toMatchObject({ known: { unit: 'percent' } });
    const { values } = resolveSource(percent, source, 'share', null);
    expect([values[0], values[7]]).toEqual([0.6, 0.25]);
  });

  test.each([
    'declared(Ventas;Compras)',
    'declared(Cuota)',
    'Cuota | split(Ventas;Competidores)',
    'Ventas/Compras | split(Competidores)',
    'sector(Ventas;Empleados;50)',
    'sector(Ventas;Empleados;Gasto por cabeza)',
    'sector(Ventas;Empleados;Sector;Industria=25;*=10.5)',
  ])('%s is its own name, and survives a file', (text) => {
    const named = namedCriterion(text, portfolio, naming);
    expect([named.key, sourceText(named.source)]).toEqual(['share', text]);
    const scheme = schemeWith(named.source as EstimateSource);
    expect(schemeFromJson(schemeToJson(scheme))).toEqual(scheme);
    expect(parseScheme(scheme)).toEqual(scheme);
  });

  test.each([
    'split(Nada)',
    'sector(Ventas;Empleados)',
    'sector(Ventas;Empleados;-5)',
    'declared(Sector)',
    'X | split(A)',
  ])('%s is none', (text) => expect(() => shareNamed(text, portfolio, naming)).toThrow(MethodProblem));
});

function schemeWith(share: EstimateSource) {
  return buildScheme({
    ...{ id: 's', name: 'S', language: 'es' },
    criteria: [
      criterion('share', share),
      criterion('custom:A', columnSource('A'), TYPED),
      criterion('custom:B', columnSource('B'), TYPED),
      criterion('turnover', columnSource('Ventas'), TYPED),
    ],
    segmentation: {
      ...segmentation(share, columnSource('Ventas')),
      reading: 'amount',
      amounts: [{ family: null, amount: 50 }],
    },
  });
}
const TYPED = {
  bands: { direction: 'high' as const, boundary: 'gt' as const, cuts: [1, 2, 3] as [number, number, number] },
  origin: { kind: 'typed' as const },
};

test('is flagged wherever it counts, and an impossible one says that it is the estimate', () => {
  const share = shareNamed('Cuota | sector(Ventas;Empleados;100)', portfolio, naming) as EstimateSource;
  const judged = classify(portfolio, schemeWith(share));
  expect(Array.from(judged.flags, flagsOf)).toEqual([
    [],
    ['shareSector'],
    ['dropOnEstimate', 'shareSector'],
    ['estimateOverOne', 'shareSector'],
    [],
    ['dropOnEstimate', 'negativeTurnover', 'shareSector'],
  ]);
  expect(judged.digits[0][3]).toBe(4);
  expect(remarksText(judged, 3, 'es')).toBe(
    'La cuota estimada pasa del 100 %: nos compra más de lo que la estimación le supone en total; revise la estimación; Cuota estimada: gasto del sector por empleado',
  );
  expect(remarksText(judged, 1, 'en')).toBe('Estimated share: sector spend per employee');
  expect(remarksOf(judged, 0)).toEqual([]);
});

test('a scheme follows a renamed column into its estimate, sectors too; an empty known share stays a question', () => {
  const source = shareNamed(
    'Cuota | sector(Ventas;Empleados;Sector;Industria=25)',
    portfolio,
    naming,
  ) as EstimateSource;
  const renamed = withColumns(schemeWith(source), (column) => ({ ...column, header: `${column.header} 2` }));
  expect(sourceText(renamed.segmentation.share!)).toBe('Cuota 2 | sector(Ventas 2;Empleados 2;Sector 2;Industria=25)');
  expect(withEmptyRule(source, 'zero')).toMatchObject({ known: { empty: 'missing' }, from: { empty: 'zero' } });
  expect(sectorsOf(portfolio, 'Sector', 2)).toEqual(['Industria', 'Servicios']);
});
