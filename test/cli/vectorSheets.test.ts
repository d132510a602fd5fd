import { readFileSync } from 'node:fs';
import vectors from '../vectors/method.json';
import { openWorkbook, patchWorkbook, readCells } from '../../src/files';
import { segmentName } from '../../src/locales';
import { WORDS } from '../../src/locales/words';
import { watchingWords } from '../../src/locales/tools/watching';
import {
  buildScheme,
  CATALOGUE,
  columnSource,
  criterion,
  type Criterion,
  type OutputColumn,
  type Scheme,
  schemeToJson,
  segmentation,
  strategyOfSum,
} from '../../src/method';
import type { CriterionKey } from '../../src/portfolio';
import { classifyFile, temporaryFolder, workbookOf } from '../support/cli';
import { exampleScheme, twelveCells } from '../support/twelveClients';
import { KEYS, SEGMENT_IDS, STRATEGY_IDS } from '../vectors/words';

/* Every group of the method's vectors that a result column tells, through a file: table in, scheme in, written sheet out. */

const folder = temporaryFolder();
afterAll(folder.remove);
jest.setTimeout(60_000);

const { column: HEADERS, strategy: STRATEGIES } = WORDS.es;
let files = 0;
/** The written sheet: what stands in a column, by its header, from the first client down; or why nothing was written. */
async function written(
  cells: (string | number)[][],
  scheme: Scheme,
  also: readonly OutputColumn[] = [],
): Promise<{ of(header: string): (string | number)[]; code: number; error: string }> {
  const name = `v${++files}`;
  const table = folder.write(`${name}.xlsx`, workbookOf(cells));
  const model = folder.write(`${name}.json`, schemeToJson(scheme));
  const out = folder.path(`${name}-out.xlsx`);
  const more = also.flatMap((each) => ['--also', HEADERS[each as 'total']]);
  const { code, error } = await classifyFile(table, '--scheme', model, '--out', out, ...more);
  const rows = code === 0 ? readCells(openWorkbook(readFileSync(out)).sheets[0]!) : [];
  return {
    code,
    error,
    of(header) {
      const at = (rows[0] ?? []).findIndex((cell) => cell === header);
      if (at < 0) throw new Error(`No column ${header}; there are: ${(rows[0] ?? []).join(', ')}`);
      return rows.slice(1).map((row) => (row[at] ?? '') as string | number);
    },
  };
}

const typed = (cuts: [number, number, number]): Partial<Criterion> => ({
  bands: { direction: 'high', boundary: 'gt', cuts },
  origin: { kind: 'typed' },
});
const own = (header: string, cuts: [number, number, number] = [1, 2, 3]): Criterion =>
  criterion(`custom:${header}`, columnSource(header), typed(cuts));
const FILLERS = ['A', 'B', 'C'];
const PARTS: readonly CriterionKey[] = ['share', 'margin', 'growth'];

function schemeOf(criteria: readonly Criterion[], choices: Partial<Scheme> = {}): Scheme {
  return buildScheme(
    { id: 's', name: 'Modelo', language: 'es', criteria, segmentation: segmentation(null, null) },
    choices,
  );
}

/** Digits of one criterion's values, written. */
async function digitsOf(first: Criterion, values: readonly number[]): Promise<(string | number)[]> {
  const rows = values.map((value, i) => [`C${i}`, value, 1, 2, 3]);
  const sheet = await written([['Id', 'Valor', ...FILLERS], ...rows], schemeOf([first, ...FILLERS.map((f) => own(f))]));
  expect(sheet.error).toBe('');
  return sheet.of('Código CEC').map((code, i) => {
    const said = sheet.of('Observaciones')[i]!;
    return code === '' ? said : Math.floor(Number(code) / 1000);
  });
}

const ofName = (name: string): Criterion => {
  const key = KEYS[name];
  const source = columnSource('Valor', key && PARTS.includes(key) ? { unit: 'fraction' } : {});
  if (key) return criterion(key, source, { bands: structuredClone(CATALOGUE[key].bands) as Criterion['bands'] });
  return criterion('turnover', source, typed([10_000, 50_000, 150_000]));
};

const groups = new Map<string, { value: number; digit: number }[]>();
for (const { criterion: name, value, digit } of [...vectors.digitBoundaries, ...vectors.catalogueDefaults]) {
  groups.set(name, [...(groups.get(name) ?? []), { value, digit }]);
}

test.each([...groups])('digitBoundaries, catalogueDefaults: %s', async (name, cases) => {
  const found = await digitsOf(
    ofName(name),
    cases.map(({ value }) => value),
  );
  expect(found).toEqual(cases.map(({ digit }) => digit));
});

test('floatTolerance', async () => {
  for (const { value, threshold, digitWithTolerance } of vectors.floatTolerance) {
    expect(await digitsOf(own('Valor', [0.1, threshold, 0.5]), [value])).toEqual([digitWithTolerance]);
  }
});

test('loyaltyFactor, strict and inclusive', async () => {
  for (const mode of ['strict', 'inclusive'] as const) {
    const base = schemeOf(['Valor', ...FILLERS].map((f) => own(f)));
    const loyalty = { source: columnSource('Años'), mode, factors: [0.1, 0.2, 0.3] as [number, number, number] };
    const scheme = { ...base, profiles: [{ ...base.profiles[0]!, loyalty: { ...loyalty, relative: false } }] };
    const rows = vectors.loyaltyFactor.map(({ years }, i) => [`C${i}`, years, 1, 1, 2, 3]);
    const sheet = await written([['Id', 'Años', 'Valor', ...FILLERS], ...rows], scheme, ['loyalty']);
    expect(sheet.of(HEADERS.loyalty)).toEqual(vectors.loyaltyFactor.map((each) => each[mode]));
  }
});

test('paretoEdges: digits and segments', async () => {
  for (const { turnover, segmentHigh, paretoDigit } of vectors.paretoEdges) {
    const source = columnSource('Facturación');
    const scheme = {
      ...schemeOf([criterion('turnover', source), ...FILLERS.map((f) => own(f))]),
      segmentation: segmentation(columnSource('Cuota', { unit: 'fraction' }), source),
    };
    const rows = turnover.map((value, i) => [`C${i}`, value, 1, 1, 2, 3]);
    const sheet = await written([['Id', 'Facturación', 'Cuota', ...FILLERS], ...rows], scheme);
    expect(sheet.of('Dígito Facturación')).toEqual(paretoDigit);
    expect(sheet.of('Segmento')).toEqual(segmentHigh.map((high) => (high ? 'Vital' : 'Insulso')));
  }
});

test('weighted, and weights that are none', async () => {
  for (const { digits, weights, expected } of vectors.weighted) {
    // Values that are the digits themselves; nothing above 4 is a digit.
    if (digits.some((digit) => digit !== null && digit > 4)) continue;
    const base = schemeOf(['Valor', ...FILLERS].map((f) => own(f)));
    const values = weights as [number, number, number, number];
    const scheme = { ...base, profiles: [{ ...base.profiles[0]!, weights: { values, validUntil: null } }] };
    const row = ['C1', ...digits.map((digit) => digit ?? '')];
    const sheet = await written([['Id', 'Valor', ...FILLERS], row, ['C2', 4, 3, 2, 1]], scheme);
    if (expected === '#NUM!') expect([sheet.code, sheet.error]).toEqual([1, expect.stringContaining('weights')]);
    else expect(sheet.of(HEADERS.weighted)[0]).toBe(expected ?? '');
  }
});

describe('every code', () => {
  const four = [1, 2, 3, 4];
  const codes = four.flatMap((a) => four.flatMap((b) => four.flatMap((c) => four.map((d) => [a, b, c, d]))));
  const headers = ['Uno', 'Cuota', 'Facturación', 'Cuatro'];
  const base = schemeOf([
    own('Uno'),
    criterion('share', columnSource('Cuota', { unit: 'number' }), typed([1, 2, 3])),
    criterion('turnover', columnSource('Facturación'), typed([1, 2, 3])),
    own('Cuatro'),
  ]);
  const { rules } = base;
  const scheme = { ...base, rules: { ...rules, matrices: { ...rules.matrices, overrides: false } } };

  test('strategySums, strategyMatrixVolumeShare: no cell left out', async () => {
    const columns = ['strategyVolumeShare', 'strategySum2', 'strategySum3', 'strategySum4'] as const;
    const sheet = await written([['Id', ...headers], ...codes.map((code, i) => [`C${i}`, ...code])], scheme, columns);
    expect(sheet.of('Código CEC')).toEqual(codes.map((code) => Number(code.join(''))));
    const sums = new Map(vectors.strategySums.map(({ k, sum, strategy }) => [`${k} ${sum}`, strategy]));
    const told = new Set<string>();
    for (const [k, column] of [
      [2, 'strategySum2'],
      [3, 'strategySum3'],
      [4, 'strategySum4'],
    ] as const) {
      const cells = sheet.of(HEADERS[column]);
      codes.forEach((code, i) => {
        const part = k === 2 ? code.slice(1, 3) : code.slice(0, k);
        const sum = part.reduce((a, b) => a + b, 0);
        told.add(`${k} ${sum}`);
        expect(cells[i]).toBe(STRATEGIES[STRATEGY_IDS[sums.get(`${k} ${sum}`)!]!]);
        expect(STRATEGY_IDS[sums.get(`${k} ${sum}`)!]).toBe(strategyOfSum(sum, k));
      });
    }
    expect(told).toEqual(new Set(sums.keys()));
    sheet.of(HEADERS.strategyVolumeShare).forEach((cell, i) => {
      const [, share, volume] = codes[i]!;
      const row = vectors.strategyMatrixVolumeShare[String(volume) as '1'];
      expect(cell).toBe(STRATEGIES[STRATEGY_IDS[row[share! - 1]!]!]);
    });
  });

  test('strategyMatrixPosition: twelve cells', async () => {
    const positions = { debil: 'Débil', media: 'Media', buena: 'Buena' };
    const cases = Object.entries(vectors.strategyMatrixPosition).flatMap(([position, row]) =>
      Object.entries(row).map(([segment, strategy]) => ({ position, segment, strategy })),
    );
    const rows = cases.map(({ position, segment }, i) => [
      ...[`C${i}`, 1, 1, 1, 1],
      positions[position as 'debil'],
      segmentName(SEGMENT_IDS[segment]!, { segmentation: { aliases: {} } } as Scheme, 'es'),
    ]);
    const model = {
      ...scheme,
      rules: { ...rules, matrices: { ...rules.matrices, positionSource: 'Posición' } },
    };
    const sheet = await written([['Id', ...headers, 'Posición', 'Segmento acordado'], ...rows], model, [
      'strategyPosition',
    ]);
    expect(sheet.of(HEADERS.strategyPosition)).toEqual(
      cases.map(({ strategy }) => STRATEGIES[STRATEGY_IDS[strategy]!]),
    );
  });
});

test('segmentBoundaries', async () => {
  const share = columnSource('Cuota', { unit: 'fraction' });
  const turnover = columnSource('Facturación');
  const base = schemeOf(['Valor', ...FILLERS].map((f) => own(f)));
  const amounts = [{ family: null, amount: 100 }];
  const scheme = { ...base, segmentation: { ...segmentation(share, turnover), reading: 'amount' as const, amounts } };
  const rows = vectors.segmentBoundaries.map((one, i) => [`C${i}`, one.share, one.volumeHigh ? 101 : 100, 1, 1, 2, 3]);
  const sheet = await written([['Id', 'Cuota', 'Facturación', 'Valor', ...FILLERS], ...rows], scheme);
  const said = vectors.segmentBoundaries.map(({ expected }) => WORDS.es.segment[SEGMENT_IDS[expected]!]);
  expect(sheet.of('Segmento')).toEqual(said);
});

test('customerShare: the share, its flag, and what has none', async () => {
  const share = { kind: 'share', ours: columnSource('Nuestras'), total: columnSource('Compras totales') } as const;
  const rows = vectors.customerShare.map((one, i) => [`C${i}`, one.purchasesFromUs, one.totalPurchases, 1, 2, 3]);
  const scheme = schemeOf([criterion('share', share), ...FILLERS.map((f) => own(f))]);
  const sheet = await written([['Id', 'Nuestras', 'Compras totales', ...FILLERS], ...rows], scheme);
  const digits = sheet.of('Dígito Cuota');
  const remarks = sheet.of('Observaciones').map(String);
  vectors.customerShare.forEach(({ expected, flag }, i) => {
    const digit =
      typeof expected === 'number' ? (expected > 0.5 ? 4 : expected > 0.25 ? 3 : expected > 0.1 ? 2 : 1) : '';
    expect(digits[i]).toBe(digit);
    expect(remarks[i]!.includes('Cuota superior al 100 %')).toBe(flag === 'SHARE>1');
    expect(remarks[i]!.includes('Cuota: ')).toBe(expected === '#DIV/0!');
  });
});

test('growth: literal, with its two flags', async () => {
  const source = {
    ...{ kind: 'growth' as const, formula: 'literal' as const, periods: 2 },
    ...{ first: columnSource('Primero'), last: columnSource('Último') },
  };
  const rows = vectors.growth.map(({ y1, y3 }, i) => [`C${i}`, y1, y3, 1, 2, 3]);
  const scheme = schemeOf([criterion('growth', source), ...FILLERS.map((f) => own(f))]);
  const sheet = await written([['Id', 'Primero', 'Último', ...FILLERS], ...rows], scheme);
  expect(sheet.of('Dígito Crecimiento')).toEqual(vectors.growth.map(({ digitLiteral }) => digitLiteral));
  sheet.of('Observaciones').forEach((remark, i) => {
    const { y1, y3 } = vectors.growth[i]!;
    expect(remark).toBe(y1 > 0 ? '' : y3 > 0 ? 'Cliente nuevo: antes no compraba' : 'Sin compras antes ni ahora');
  });
});

test('potentialProfile, familyProfiles: profiles of their own', async () => {
  const { cases } = vectors.potentialProfile;
  const potential = [
    criterion('turnover', columnSource('Potencial'), typed([50_000, 150_000, 500_000])),
    ...(['employees', 'image', 'competitors'] as const).map((key) => criterion(key, columnSource(key))),
  ];
  const rows = cases.map(({ inputs }, i) => [`C${i}`, 'Potencial', ...inputs]);
  const sheet = await written(
    [['Id', 'Situación', 'Potencial', 'employees', 'image', 'competitors'], ...rows],
    schemeOf(potential),
  );
  expect(sheet.of('Código CEC')).toEqual(cases.map(({ code }) => code));
  expect(sheet.of(HEADERS.total)).toEqual(cases.map(({ total }) => total));
  const families = vectors.familyProfiles.cases;
  const base = schemeOf([
    criterion('turnover', columnSource('Facturación'), typed([1, 2, 3])),
    ...FILLERS.map((f) => own(f)),
  ]);
  const profiles = families.map(({ family, cuts }, p) => {
    const [first, ...rest] = base.profiles[0]!.criteria;
    const criteria = [{ ...first, ...typed(cuts as [number, number, number]) }, ...rest];
    return {
      ...base.profiles[0]!,
      id: `p${p}`,
      name: family,
      family,
      criteria: criteria as unknown as (typeof base.profiles)[0]['criteria'],
    };
  });
  const cells = families.map(({ family, turnover }, i) => [`F${i}`, family, turnover, 1, 2, 3]);
  const two = await written([['Id', 'Familia', 'Facturación', ...FILLERS], ...cells], {
    ...base,
    profiles: [...profiles, { ...base.profiles[0]! }],
  });
  expect(two.of('Código CEC').map((code) => Math.floor(Number(code) / 1000))).toEqual(
    families.map(({ digit }) => digit),
  );
  // The profile's name stands beside its code.
  expect(two.of(HEADERS.profile)).toEqual(families.map(({ family }) => family));
});

test('clients, discounts: the worked table as it is written', async () => {
  const base = exampleScheme();
  const profile = {
    ...base.profiles[0]!,
    weights: { values: [0.1, 0.3, 0.5, 0.1] as [number, number, number, number], validUntil: null },
    loyalty: {
      ...{ source: columnSource('Años de relación'), mode: 'strict' as const, relative: false },
      factors: [0.1, 0.2, 0.3] as [number, number, number],
    },
  };
  const rules = { ...base.rules, discount: { ...base.rules.discount, enabled: true, by: 'share' as const } };
  // The table of discounts alone: no segment is left without.
  const byDigit = 'byTurnoverDigit';
  const toAll = { vital: byDigit, promising: byDigit, lacklustre: byDigit, dispensable: byDigit };
  const policy = { ...base.policy, discounts: toAll };
  // The vectors' order: total, then the weighted score.
  const scheme = { ...base, rules, policy, profiles: [profile], ranking: 'total' as const };
  const also = ['loyalty', 'totalLoyalty', 'weightedLoyalty', 'discount', 'strategySum2', 'strategySum3'] as const;
  const sheet = await written(twelveCells(), scheme, also);
  const { expected } = vectors.clients;
  expect(sheet.of('Código CEC')).toEqual(expected.map(({ code }) => code));
  expect(sheet.of(HEADERS.total)).toEqual(expected.map(({ total }) => total));
  const close = (header: string, wanted: readonly (number | null)[]): void =>
    sheet.of(header).forEach((cell, i) => expect(cell).toBeCloseTo(wanted[i]!, 9));
  close(
    HEADERS.weighted,
    expected.map(({ weighted }) => weighted),
  );
  close(
    HEADERS.loyalty,
    expected.map(({ loyaltyFactor }) => loyaltyFactor),
  );
  close(
    HEADERS.totalLoyalty,
    expected.map(({ totalLoyalty }) => totalLoyalty),
  );
  close(
    HEADERS.weightedLoyalty,
    expected.map(({ weightedLoyalty }) => weightedLoyalty),
  );
  expect(sheet.of(HEADERS.rank)).toEqual(expected.map(({ priorityRank }) => priorityRank));
  expect(sheet.of(HEADERS.blocked).map((cell) => cell !== '')).toEqual(
    expected.map(({ salesBlocked }) => salesBlocked),
  );
  const current = expected.slice(0, 11);
  expect(sheet.of('Segmento').slice(0, 11)).toEqual(
    current.map(({ segment }) => WORDS.es.segment[SEGMENT_IDS[segment!]!]),
  );
  expect(sheet.of('Segmento')[11]).toBe('Perdido');
  const discounts = new Map(vectors.discounts.cases.map(({ id, discount }) => [id, discount]));
  sheet.of('Código').forEach((id, i) => {
    const discount = discounts.get(String(id));
    if (discount !== undefined) expect(sheet.of(HEADERS.discount)[i]).toBeCloseTo(discount, 12);
  });
});

test('nps: on the sheet of customer value, from the column of answers', async () => {
  for (const { scores, expected } of vectors.nps) {
    const rows = scores.map((score, i) => [`C${i}`, 1000 + i, 100, 5, 3, score]);
    const table = folder.write(
      'nps.xlsx',
      workbookOf([['Id', 'Facturación', 'Margen', 'Años', 'Pedidos', 'Recomendación (0-10)'], ...rows]),
    );
    const out = folder.path('nps-out.xlsx');
    expect(await classifyFile(table, '--tool', 'value', '--out', out, '--force')).toMatchObject({ code: 0, error: '' });
    const texts = openWorkbook(readFileSync(out)).sheets.flatMap((sheet) => readCells(sheet).flat().map(String));
    expect(
      texts.some((text) => text.startsWith(`NPS: ${expected} (${scores.length} respuestas de clientes actuales)`)),
    ).toBe(true);
  }
});

test('monitoring: each move on the written sheet, with its codes, its total and its alerts', async () => {
  const { monitoring } = vectors;
  const headers = ['Id', 'Uno', 'Dos', 'Tres', 'Impagados'];
  const rowsOf = (which: 'previous' | 'current') =>
    monitoring.flatMap((one) => {
      const [a, b, c, d] = [...String(one[which] ?? '')].map(Number);
      return one[which] === null ? [] : [[one.id, a!, b!, c!, 4 - d!]];
    });
  const criteria = [...['Uno', 'Dos', 'Tres'].map((each) => own(each)), criterion('unpaid', columnSource('Impagados'))];
  const model = folder.write('watched.json', schemeToJson(schemeOf(criteria)));
  const before = folder.path('watched-before.xlsx');
  const table = folder.write('watched.xlsx', workbookOf([headers, ...rowsOf('previous')]));
  const all = ['--scheme', model, '--lang', 'es'];
  const first = await classifyFile(table, ...all, '--snapshot', '2026-06-30', '--new-sheet', '--out', before);
  expect(first).toMatchObject({ code: 0, error: '' });
  // Three months later the table has other figures, and one client more.
  const opened = openWorkbook(readFileSync(before));
  const sheet = opened.sheets[0]!.name;
  const cells = [{ row: 0, column: 0, values: [headers, ...rowsOf('current')] }];
  const later = folder.write('watched-later.xlsx', patchWorkbook(opened, { sheets: [{ sheet, cells }] }));
  const out = folder.path('watched-after.xlsx');
  const run = [...all, '--sheet', sheet, '--snapshot', '2026-09-30', '--replace', '--tool', 'watching', '--out', out];
  expect(await classifyFile(later, ...run)).toMatchObject({ code: 0, error: '' });
  const lines = readCells(openWorkbook(readFileSync(out)).sheet('Seguimiento movimientos'));
  const short = watchingWords.es.short as Readonly<Record<string, string>>;
  for (const { id, previous, current, delta, totalDelta, alerts } of monitoring) {
    const line = lines.find((cells) => cells.includes(id));
    if (delta?.every((change) => change === 0)) {
      expect([id, line]).toEqual([id, undefined]);
      continue;
    }
    const figures = line!.filter((cell) => typeof cell === 'number');
    if (previous === null) expect([id, figures]).toEqual([id, [current]]);
    else expect([id, figures.slice(0, 3)]).toEqual([id, [previous, current, totalDelta]]);
    if (previous !== null) expect(line).toContain(alerts.map((alert) => short[alert]!.trim()).join(', '));
  }
});
