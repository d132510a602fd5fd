import { TOOL_COLUMNS } from '../../src/locales/tools/columns';
import { type Inputs, runTool, setTool, toolColumns, toolFields, valueCard } from '../../src/tools';
import type { Sheet } from '../../src/sheet';
import { contractHeader, contractRuns, type ListedContract, readContracts } from '../../src/value';
import { findings, inputsOf, rowOf, schemeOf, valueAt } from './support';

const scheme = () => ({
  ...schemeOf({ turnover: 'Facturación', others: ['A', 'B', 'C'] }),
  referenceDate: '2026-01-01',
});
type Row = [start: string | number, end: string | number];

const textsOf = (sheet: Sheet): string[] => sheet.cells.map(({ value }) => String(value));

/** A table of contracts, each with an amount of 1,200 a year. */
const inputs = (rows: readonly Row[], end = 'Fin de contrato') =>
  inputsOf(
    [
      ['Id', 'Cliente', 'Facturación', 'A', 'B', 'C', 'Inicio de contrato', end],
      ...rows.map(([from, to], i) => [`C${i}`, `Cliente ${i}`, 1200, 1, 2, 3, from, to]),
    ],
    scheme,
  );

/** One cohort of 2021, of which 100, 70, 55, 46, 40, 37 were left at the turns of the years. */
const COHORT: Row[] = [100, 70, 55, 46, 40, 37].flatMap((left, t, all) =>
  Array.from({ length: left - (all[t + 1] ?? 0) }, (): Row => ['2021-01-01', t === 5 ? '' : `${2021 + t}-07-01`]),
);

describe('contracts from a client table', () => {
  test('what was seen, period by period, and every client in one place', () => {
    const bad: Row[] = [
      ['', ''],
      ['2022-13-40', ''],
      ['2026-05-01', ''],
      ['2024-01-01', '2023-01-01'],
    ];
    const [report, list] = runTool('contracts', null, inputs([...COHORT, ...bad]), 'es').sheets;
    const sheet = report!.sheet;
    expect(findings(sheet)[0]).toMatch(/^En su próxima renovación \(año\) se espera que siga el \d/);
    expect(findings(sheet)).toContain('37 contratos siguen activos, de 100 con fechas');
    expect(rowOf(sheet, 'Terminado')[0]).toBe(63);
    for (const label of ['Sin fecha de inicio', 'Con una fecha que no se puede leer', 'Termina antes de empezar'])
      expect(rowOf(sheet, label)[0]).toBe(1);
    expect(rowOf(sheet, 'Empieza después del día de observación')[0]).toBe(1);
    expect(rowOf(sheet, 'Total de clientes')[0]).toBe(104);
    const period = (t: number) => {
      const head = sheet.cells.find(({ value }) => value === 'Renuevan, observado')!.row;
      return [1, 2, 3, 5].map((column) => valueAt(sheet, head + t, column));
    };
    expect(period(1)).toEqual([100, 30, 0.7, 0.7]);
    expect(period(3).slice(0, 2)).toEqual([55, 9]);
    expect(period(5)[3]).toBeCloseTo(0.37, 12);
    expect(period(6)).toEqual(['', '', '', '']);
    expect(list!.sheet.cells.filter(({ value }) => value === 'Activo')).toHaveLength(37);
  });

  test('renewal that does not change with the years is not told as if it rose', () => {
    const halves: Row[] = [64, 32, 16, 8, 4, 2].flatMap((left, t, all) =>
      Array.from({ length: left - (all[t + 1] ?? 0) }, (): Row => ['2021-01-01', t === 5 ? '' : `${2021 + t}-07-01`]),
    );
    const found = (rows: readonly Row[]) => findings(runTool('contracts', null, inputs(rows), 'es').sheets[0]!.sheet);
    expect(found(halves)).toContainEqual(
      expect.stringMatching(/^Quien empieza y quien lleva 5 periodos renuevan con la misma probabilidad: un 50\s%$/),
    );
    expect(found(COHORT)).toContainEqual(
      expect.stringMatching(/^Quien empieza renueva con un .*; quien lleva 5 periodos/),
    );
  });

  test('an active client is worth its renewals to come: of sales without a margin, of margin with one', () => {
    const text = (settings: unknown) =>
      runTool('contracts', settings, inputs(COHORT), 'en').sheets[0]!.sheet.cells.map(({ value }) => String(value));
    expect(text(null).some((line) => /worth [\d,]+ of future sales today \(/.test(line))).toBe(true);
    const told = setTool('contracts', null, inputs(COHORT), { key: 'marginRate', value: '0.25' });
    expect(
      text(told).some((line) =>
        /worth [\d,]+ of margin today \(\d+ of \d+ active contracts, \d+ clients; no limit of years, 10% a year\)/.test(
          line,
        ),
      ),
    ).toBe(true);
    const { sheet } = runTool('contracts', told, inputs(COHORT), 'en').sheets[1]!;
    const row = sheet.cells.find(({ value }) => value === 'Active')!.row;
    const [completed, renews, , renewals, value] = [5, 6, 7, 8, 9].map(
      (column) => valueAt(sheet, row, column) as number,
    );
    expect(completed).toBe(5);
    expect(renews).toBeGreaterThan(0.9);
    expect(value).toBeCloseTo(renewals! * 1200 * 0.25, 9);
  });

  test('a margin that the table has by client is used where no rate is told: as a rate, as an amount, or not at all', () => {
    const withMargin = (header: string, margin: (i: number) => number | string, mapped = 'Facturación') => {
      const given = inputsOf(
        [
          ['Id', 'Cliente', mapped, 'A', 'B', 'C', 'Inicio de contrato', 'Fin de contrato', header],
          ...COHORT.map(([from, to], i) => [`C${i}`, `Cliente ${i}`, 1200, 1, 2, 3, from, to, margin(i)]),
        ],
        scheme,
      );
      const sheets = runTool('contracts', null, given, 'en').sheets.map(({ sheet }) => sheet);
      const lines = sheets[0]!.cells.map(({ value }) => String(value));
      const rows = sheets[1]!.cells.filter(({ value }) => value === 'Active').map(({ row }) => row);
      const values = rows.map((row) => [valueAt(sheets[1]!, row, 8), valueAt(sheets[1]!, row, 9)] as const);
      return { lines, values, head: sheets[1]!.cells.some(({ value }) => value === 'Their value: margin') };
    };
    const rates = withMargin('Margen %', (i) => (i === 99 ? '' : i % 2 ? 30 : 20));
    expect(
      rates.lines.some((line) =>
        /worth [\d,]+ of margin today \(\d+ of \d+ active contracts, \d+ clients; no limit of years, 10% a year\)/.test(
          line,
        ),
      ),
    ).toBe(true);
    expect(rates.lines).toContain(
      'Contribution margin of each client: its “Margen %” × its amount. To use one rate for all, state it in the settings of “Contracts”.',
    );
    expect(rates.lines).toContain('1 active contract has no amount or no margin and adds nothing.');
    expect(rates.head).toBe(true);
    // The active ones are the last 37, of which the last has no margin.
    rates.values.forEach(([renewals, value], k) => {
      if (k === 36) expect(value).toBe('');
      else expect(value).toBeCloseTo((renewals as number) * 1200 * ((63 + k) % 2 ? 0.3 : 0.2), 9);
    });
    const amounts = withMargin('Margen', () => 360);
    expect(amounts.lines).toContain(
      'Contribution margin of each client: its “Margen”, a year. To use one rate for all, state it in the settings of “Contracts”.',
    );
    amounts.values.forEach(([renewals, value]) => expect(value).toBeCloseTo((renewals as number) * 360, 9));
    // Without any, what to do is said to the word.
    const none = withMargin('Notas', () => '').lines.join(' ');
    expect(none).toContain(
      'They are sales, not customer value: the table has no column of margin. Add one (“Margin” or “Margin %”), or state “Contribution margin, part of the amount” in the settings of “Contracts”.',
    );
  });

  test('what is missing or says nothing is said, never guessed', () => {
    const first = (rows: readonly Row[], end?: string) =>
      findings(runTool('contracts', null, inputs(rows, end), 'en').sheets[0]!.sheet)[0];
    expect(first(COHORT, 'Notas')).toBe('When each contract begins and ends is not known');
    expect(first([['2025-06-01', '']])).toContain('No contract has completed a period yet');
    expect(
      first([
        ['2020-01-01', ''],
        ['2021-01-01', ''],
      ]),
    ).toContain('No contract was lost in the completed periods');
    const gone = runTool(
      'contracts',
      null,
      inputs([
        ['2020-01-01', '2022-03-01'],
        ['2019-01-01', '2025-01-01'],
        ['2019-01-01', '2020-02-01'],
      ]),
      'en',
    );
    expect(JSON.stringify(gone.sheets)).not.toContain('NaN');
    expect(findings(gone.sheets[0]!.sheet)).toContain(
      'No contract of a client of the table is active: the model says how they were lost',
    );
  });

  test('settings that cannot be are refused', () => {
    const of = inputs(COHORT);
    expect(setTool('contracts', null, of, { key: 'months', value: '5' })).toBeNull();
    expect(setTool('contracts', null, of, { key: 'start', value: 'No such' })).toBeNull();
    expect(setTool('contracts', null, of, { key: 'discount', value: '-0.1' })).toBeNull();
    expect(setTool('contracts', null, of, { key: 'months', value: '3' })).toMatchObject({ months: 3 });
  });
});

/** A list of contracts as a sheet has it, from its third row and second column on. */
const listOf = (head: readonly string[], lines: readonly (readonly unknown[])[], told = {}) => {
  const { columns } = contractHeader([head], told)!;
  const at = (column: number): number => 1 + column;
  const origin = { row: 3, columns: { client: at(columns.client!), start: at(columns.start!), end: at(columns.end!) } };
  return { reading: readContracts(lines, columns), place: 'Contratos!B3:G99', origin };
};
const HEAD = ['Nº cliente', 'Producto', 'Fecha de inicio', 'Fecha de fin', 'Importe anual'];

describe('columns beside the clients', () => {
  const wanted = TOOL_COLUMNS.filter((id) => id.startsWith('tool_contracts_'));
  const columnsOf = (of: Inputs, language: 'es' | 'en' = 'es') =>
    new Map(toolColumns('contracts', null, of, { wanted, language }).map((column) => [column.column, column]));
  const at = (columns: ReturnType<typeof columnsOf>, id: (typeof wanted)[number]) => columns.get(id)!.cells;

  test('an active contract has its chance and its value, each within its interval; a lost one is blank', () => {
    const columns = columnsOf(inputs(COHORT));
    expect([...columns.keys()]).toEqual(wanted);
    const { classification } = inputs(COHORT);
    let active = 0;
    for (let i = 0; i < classification.portfolio.size; i++) {
      const [renews, low, high, , worth, worthLow, worthHigh] = wanted.map((id) => at(columns, id)[i]!);
      if (renews === '') {
        expect([low, high, worth, worthLow, worthHigh]).toEqual(['', '', '', '', '']);
        continue;
      }
      active++;
      expect(low).toBeLessThan(renews as number);
      expect(high).toBeGreaterThan(renews as number);
      expect(high).toBeLessThan(1);
      expect(worthLow).toBeLessThan(worth as number);
      expect(worthHigh).toBeGreaterThan(worth as number);
    }
    expect(active).toBe(37);
  });

  test.each(['es', 'en'] as const)('headers say of what, in %s', (language) => {
    for (const { header } of columnsOf(inputs(COHORT), language).values()) expect(header).toMatch(/^[^()]+ \(.+\)$/);
  });

  test('without a renewal to count every column says why it is empty', () => {
    const none = columnsOf(inputs([['2026-01-01', '']]));
    for (const { cells, blank } of none.values()) {
      expect(new Set(cells)).toEqual(new Set(['']));
      expect(blank).toMatch(/^ningún contrato ha completado/);
    }
  });
});

describe('contracts from a list of their own', () => {
  /** The cohort of the table as a list, with clients that the table does not have any longer. */
  const lines = COHORT.map(([from, to], i) => [`C${i}`, 'Soporte', from, to, 1200]);
  const withList = (more: readonly (readonly unknown[])[], clients = 100) => ({
    ...inputs(COHORT.slice(0, clients).map((): Row => ['', ''])),
    contracts: listOf(HEAD, [...lines, ...more]),
  });
  const sheetOf = (given: ReturnType<typeof withList>, settings: unknown = null) =>
    runTool('contracts', settings, given, 'es').sheets.map(({ sheet }) => sheet);

  test('say the same of the same contracts as columns of the client table do', () => {
    const [table] = runTool('contracts', null, inputs(COHORT), 'es').sheets;
    const [list] = sheetOf(withList([]));
    for (const label of ['Beta-Weibull discreta (BdW)', 'Beta-geométrica desplazada (sBG)'])
      expect(rowOf(list!, label)).toEqual(rowOf(table!.sheet, label));
    expect(findings(list!)).toContain('37 contratos siguen activos, de 100 con fechas');
    const worth = (sheet: typeof list) =>
      textsOf(sheet!).find((text) => text.startsWith('Las renovaciones que faltan'));
    expect(worth(list)).toBe(worth(table!.sheet));
  });

  test('every line is in one place; cells to be mended are named, and companies that the table does not have', () => {
    const given = withList(
      [
        ['', 'Soporte', '2021-01-01', '', 1200],
        ['C1', 'Alquiler', '', '', 1200],
        ['C2', 'Alquiler', '2021-13-45', '', 1200],
        ['C3', 'Alquiler', '2022-01-01', 'pronto', 1200],
        ['C4', 'Alquiler', '2022-01-01', '2021-01-01', 1200],
        ['C5', 'Alquiler', '2026-05-01', '', 1200],
        ['C70', 'Alquiler', '2024-01-01', '31/12/9999', 1200],
      ],
      90,
    );
    const [sheet] = sheetOf(given);
    const at = sheet!.cells.find(({ value }) => value === 'Contratos activos')!.row;
    expect(valueAt(sheet!, at, 1)).toBe(38);
    const rows = Object.fromEntries(
      ['Contratos terminados', 'Empiezan después del día de observación', 'Sin cliente', 'Total de líneas'].map(
        (label) => [label, rowOf(sheet!, label)[0]],
      ),
    );
    expect(rows).toEqual({
      'Contratos terminados': 63,
      'Empiezan después del día de observación': 1,
      'Sin cliente': 1,
      'Total de líneas': 107,
    });
    const texts = textsOf(sheet!);
    // Lines begin in row 4, and dates stand from column D on.
    expect(texts).toContain('B104: falta el cliente');
    expect(texts).toContain('D105: falta la fecha de inicio');
    expect(texts).toContain('D106: «2021-13-45» no es una fecha que se pueda leer');
    expect(texts).toContain('E107: «pronto» no es una fecha que se pueda leer');
    expect(texts).toContain('E108: «2021-01-01» es anterior al inicio del contrato');
    expect(texts).toContain('10 empresas con contratos no están en la tabla de clientes');
    expect(texts.some((text) => text.includes('C90') && text.includes('C99'))).toBe(true);
    expect(texts.some((text) => text.startsWith('Sus contratos (10) cuentan para el modelo'))).toBe(true);
  });

  test('a date of a cell is quoted as the cell shows it, not by its serial number', () => {
    const bad = [
      ['C2', 'Alquiler', 45_413, 45_047, 1200],
      ['C2', 'Alquiler', '2021-01-01', 7, 1200],
    ];
    const texts = (language: 'es' | 'en') =>
      runTool('contracts', null, withList(bad), language).sheets[0]!.sheet.cells.map(({ value }) => String(value));
    expect(texts('en').some((text) => text.endsWith('“01/05/2023” is before the contract begins'))).toBe(true);
    expect(texts('es').some((text) => text.endsWith('«01/05/2023» es anterior al inicio del contrato'))).toBe(true);
    // What is no date stays as it stands there.
    expect([...texts('en'), ...texts('es')].join()).not.toContain('45047');
  });

  test.each(['es', 'en'] as const)(
    'the retention that is told is the one that the value’s settings offer, in %s',
    (language) => {
      const several = COHORT.filter(([, to]) => to === '').flatMap((_, i) =>
        Array.from({ length: 1 + (i % 3) }, (_unused, k) => [`C${i}`, `P${k}`, `202${3 + k}-02-01`, '', 600]),
      );
      const given = withList(several);
      const toldIn = (months: string): { readonly offered?: string; readonly said: string } => {
        const kept = { contracts: setTool('contracts', null, given, { key: 'months', value: months }) };
        const told = { ...given, kept };
        const field = toolFields('value', null, told, language)
          .flatMap(({ fields }) => fields)
          .find(({ key }) => key === 'retention')!;
        const offered = field.offers?.find(({ value }) => value === 'contracts')?.label;
        const [report] = runTool('contracts', kept.contracts, told, language).sheets;
        return { ...(offered && { offered }), said: textsOf(report!.sheet).join(' ') };
      };
      const yearly = toldIn('12');
      expect(yearly.said).toContain(yearly.offered);
      const own = language === 'es' ? 'cliente por cliente, escriba' : 'client by client, write';
      expect(yearly.said).toContain(own);
      // Contracts of a year, told to renew every six months, do otherwise than any model.
      const halves = toldIn('6');
      expect(halves.offered).toBeUndefined();
      expect(halves.said).not.toContain(own);
      expect(halves.said).toContain(language === 'es' ? 'Con cautela: de los' : 'With care: of the');
    },
  );

  test('of a client with several active contracts renewals and value are of all, the rest of the longest', () => {
    const given = withList([['C99', 'Alquiler', '2024-01-01', '', 600]]);
    const [, list] = sheetOf(given);
    const rowAt = (id: string): unknown[] => {
      const { row } = list!.cells.find(({ value, column }) => value === id && column === 0)!;
      return Array.from({ length: 10 }, (_, column) => valueAt(list!, row, column));
    };
    const [both, alone] = [rowAt('C99'), rowAt('C98')];
    expect(both[2]).toBe('Activo (2 contratos)');
    expect(alone[2]).toBe('Activo');
    expect([both[5], both[6], both[7]]).toEqual([alone[5], alone[6], alone[7]]);
    const second = (both[8] as number) - (alone[8] as number);
    expect(second).toBeGreaterThan(0);
    expect(both[9]).toBeCloseTo((alone[9] as number) + 600 * second, 6);
    // Of a list of monthly fees the amount is of a period.
    const monthly = setTool('contracts', null, given, { key: 'amountPer', value: 'period' });
    expect(monthly).toMatchObject({ amountPer: 'period' });
    const quarter = { ...(monthly as object), months: 3 };
    const rowsOf = (settings: unknown) => sheetOf(given, settings)[1]!;
    const of = (sheet: typeof list) => {
      const { row } = sheet!.cells.find(({ value, column }) => value === 'C98' && column === 0)!;
      return [8, 9].map((column) => valueAt(sheet!, row, column) as number);
    };
    const [renewals, value] = of(rowsOf(quarter));
    expect(value).toBeCloseTo(renewals! * 1200, 6);
  });

  test.each(['es', 'en'] as const)(
    'the card of such a client tells each contract, and sums that can be redone (%s)',
    (language) => {
      const given = withList([['C99', 'Alquiler', '2024-01-01', '', 600]]);
      const client = given.classification.portfolio.ids.indexOf('C99');
      const { lines, how } = valueCard(given, client, language);
      const each = lines.filter((line) => /^(Su contrato desde el|Its contract since) \d\d\/\d\d\/\d{4} /.test(line));
      expect(each).toHaveLength(2);
      expect(each[1]).toContain('01/01/2024');
      const numbers = (text: string): number[] =>
        [...text.matchAll(/\d[\d.,]*/g)].map(([found]) =>
          Number(language === 'es' ? found.replaceAll('.', '').replace(',', '.') : found.replaceAll(',', '')),
        );
      const sums = how.filter((line) => /^(Valor de las renovaciones|Value of the renewals) \(/.test(line));
      expect(sums).toHaveLength(2);
      const parts = sums.map((line) => {
        const [renewals] = numbers(line.slice(line.indexOf('): ')));
        const [amount, ...rest] = numbers(line.slice(line.indexOf('×')));
        expect(Math.abs(renewals! * amount! - rest.at(-1)!)).toBeLessThanOrEqual(0.5);
        return rest.at(-1)!;
      });
      const [all] = how.filter((line) => /^(Los contratos juntos|The contracts together)/.test(line));
      expect(Math.round(parts[0]! + parts[1]!)).toBe(numbers(all!).at(-1));
      // Of one contract the card speaks as before.
      const one = given.classification.portfolio.ids.indexOf('C98');
      expect(valueCard(given, one, language).lines.join(' ')).not.toMatch(/Su contrato desde|Its contract since/);
    },
  );

  test('without amounts in the list, what the table says of a client is split between its active contracts', () => {
    const bare = [...lines, ['C99', 'Alquiler', '2024-01-01', '', 0]].map((line) => line.slice(0, 4));
    const given = { ...withList([]), contracts: listOf(HEAD.slice(0, 4), bare) };
    const { row } = sheetOf(given)[1]!.cells.find(({ value, column }) => value === 'C99' && column === 0)!;
    const list = sheetOf(given)[1]!;
    expect(valueAt(list, row, 9)).toBeCloseTo(1200 * ((valueAt(list, row, 8) as number) / 2), 6);
  });
});

describe('lines that renew each other', () => {
  const day = (iso: string): number => Date.parse(iso) / 864e5 + 25_569;
  const line = (start: string, end: string, product = '', amount = 1): ListedContract => ({
    ...{ client: 'A', product, amount, start: day(start) },
    end: end ? day(end) : NaN,
  });

  test('one a year is one contract; a gap of more than a month, or another product, is another one', () => {
    const yearly = [line('2021-01-01', '2021-12-31'), line('2022-01-01', '2022-12-31', '', 2), line('2023-01-15', '')];
    expect(contractRuns(yearly)).toEqual([{ ...yearly[0], end: NaN, amount: 1, lines: 3 }]);
    expect(contractRuns([line('2021-01-01', '2021-12-31'), line('2022-02-15', '')])).toHaveLength(2);
    expect(contractRuns([line('2021-01-01', '2021-12-31', 'X'), line('2022-01-01', '', 'Y')])).toHaveLength(2);
    // Side by side they are two.
    expect(contractRuns([line('2021-01-01', ''), line('2022-01-01', '')])).toHaveLength(2);
    expect(contractRuns([line('2021-01-01', '2023-12-31'), line('2021-06-01', '2022-05-31')])).toHaveLength(2);
  });

  test('a list is known by its headers in both languages, or by what the user says', () => {
    expect(contractHeader([['Customer ID', 'Service', 'Start date', 'End date', 'Fee']])?.columns).toEqual({
      ...{ client: 0, product: 1, start: 2, end: 3, amount: 4 },
    });
    const odd = ['Cuenta', 'Vigencia desde', 'Vigencia hasta', 'Cuota mensual'];
    expect(contractHeader([odd])).toBeNull();
    const told = { client: 'Cuenta', start: 'Vigencia desde', end: 'vigencia hasta', amount: '' };
    expect(contractHeader([['Título'], odd], told)).toEqual({ row: 1, columns: { client: 0, start: 1, end: 2 } });
  });
});

describe('a model that says otherwise than the contracts did', () => {
  /** Of 40, 38 renew the first time and 36 the second; at the third next to all go. */
  const BEND: Row[] = [40, 38, 36, 3].flatMap((left, t, all) =>
    Array.from({ length: left - (all[t + 1] ?? 0) }, (): Row => ['2023-01-01', t === 3 ? '' : `${2023 + t}-07-01`]),
  );

  test('is said beside what it expects, with the period and its numbers, and no yearly retention is offered', () => {
    const { sheet } = runTool('contracts', null, inputs(BEND), 'es').sheets[0]!;
    const words = textsOf(sheet);
    expect(words).toContainEqual(
      expect.stringMatching(
        /^Con cautela: de los 36 contratos que llegaron a la renovación 3 se perdieron 33, y el modelo espera \d+,\d\./,
      ),
    );
    expect(words.join('\n')).not.toContain('es la retención anual que se ha medido');
    const cohort = textsOf(runTool('contracts', null, inputs(COHORT), 'es').sheets[0]!.sheet).join('\n');
    expect(cohort).not.toContain('Con cautela');
    expect(cohort).toContain('es la retención anual que se ha medido');
  });
});
