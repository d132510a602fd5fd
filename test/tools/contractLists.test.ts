import { runTool, setTool, toolFields, valueCard } from '../../src/tools';
import { contractHeader, contractRuns, followedRuns, type ListedContract } from '../../src/value';
import { findings, rowOf, valueAt } from './support';
import { COHORT, HEAD, inputs, listOf, type Row, textsOf } from './contractTables';

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

  test('clients that go on with another product are said with their number, and are followed where that is chosen', () => {
    // Of every third contract that ended, the client began another product two weeks later.
    const next = COHORT.flatMap(([, to], i): unknown[][] => {
      if (to === '' || i % 3 !== 0) return [];
      const start = new Date(Date.parse(String(to)) + 14 * 864e5).toISOString().slice(0, 10);
      return [[`C${i}`, 'Alquiler', start, '', 1500]];
    });
    const given = withList(next);
    const said = (settings: unknown, language: 'es' | 'en') =>
      runTool('contracts', settings, given, language)
        .sheets[0]!.sheet.cells.map(({ value }) => String(value))
        .join(' ');
    const ended = COHORT.filter(([, to]) => to !== '').length;
    const es = new RegExp(
      `A ${next.length} de los ${ended} contratos terminados les sigue, en 31 días, otro del mismo cliente con otro producto, y cuentan como perdidos`,
    );
    expect(next.length).toBeGreaterThan(9);
    expect(said(null, 'es').replace(/\s+/g, ' ')).toMatch(es);
    expect(said(null, 'en').replace(/\s+/g, ' ')).toContain(`${next.length} of ${ended} ended contracts are followed`);
    const [hint] = runTool('contracts', null, given, 'es').unused;
    expect(hint).toMatchObject({ settings: ['follow=client'] });
    expect(hint!.way).toContain('«al cliente, aunque cambie el producto»');
    const told = setTool('contracts', null, given, { key: 'follow', value: 'client' });
    expect(said(told, 'es')).toContain('aunque sea de otro producto (así se ha elegido en los ajustes)');
    expect(said(told, 'es').replace(/\s+/g, ' ')).not.toMatch(es);
    expect(runTool('contracts', told, given, 'es').unused).toEqual([]);
    const active = (settings: unknown) => Number(/(\d+) contratos siguen activos/.exec(said(settings, 'es'))![1]);
    expect(active(told)).toBe(active(null));
    const row = (settings: unknown) => rowOf(sheetOf(given, settings)[0]!, 'Contratos terminados')[0];
    expect([row(null), row(told)]).toEqual([ended, ended - next.length]);
    expect(setTool('contracts', null, given, { key: 'follow', value: 'nobody' })).toBeNull();
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

  test('where the client is followed, another product renews; a month without any does not', () => {
    const changed = [line('2021-01-01', '2021-12-31', 'X'), line('2022-01-10', '2022-12-31', 'Y', 5)];
    const gone = line('2020-01-01', '2020-12-31', 'Z');
    expect(contractRuns(changed, 'client')).toEqual([{ ...changed[0], end: day('2022-12-31'), amount: 5, lines: 2 }]);
    expect(contractRuns([...changed, line('2023-03-01', '', 'X')], 'client')).toHaveLength(2);
    expect(contractRuns([line('2021-01-01', '', 'X'), line('2022-01-01', '', 'Y')], 'client')).toHaveLength(2);
    const runs = contractRuns([...changed, { ...gone, client: 'B' }]);
    expect(followedRuns(runs, day('2023-06-01'))).toEqual({ ended: 3, followed: 1 });
    // Before the next one begins nobody knows of it.
    expect(followedRuns(runs, day('2022-01-05'))).toEqual({ ended: 2, followed: 0 });
    expect(followedRuns(contractRuns(changed, 'client'), day('2023-06-01'))).toEqual({ ended: 1, followed: 0 });
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
