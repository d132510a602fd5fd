import { runTool, setTool, valueCard } from '../../src/tools';
import type { Sheet } from '../../src/sheet';
import { findings, inputsOf, rowOf, valueAt } from './support';
import { COHORT, inputs, type Row, scheme, textsOf } from './contractTables';

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

describe('contracts that run of clients that the table calls lost, and those that run beyond their period', () => {
  const given = (kinds: (i: number) => string, more: readonly Row[] = []) =>
    inputsOf(
      [
        ['Id', 'Cliente', 'Situación', 'Facturación', 'A', 'B', 'C', 'Inicio de contrato', 'Fin de contrato'],
        ...[...COHORT, ...more].map(([from, to], i) => [`C${i}`, `Cliente ${i}`, kinds(i), 1200, 1, 2, 3, from, to]),
      ],
      scheme,
    );
  const lostAt = (...lost: number[]) => given((i) => (lost.includes(i) ? 'perdido' : 'actual'));
  const out = setTool('contracts', null, lostAt(99), { key: 'lost', value: 'leaveOut' });
  const report = (of: ReturnType<typeof given>, settings: unknown = null, language: 'es' | 'en' = 'en') =>
    runTool('contracts', settings, of, language).sheets.map(({ sheet }) => sheet);
  const totalOf = (sheet: Sheet): number =>
    Number(
      /worth ([\d,]+) of/
        .exec(textsOf(sheet).find((text) => text.startsWith('The renewals to come'))!)![1]!
        .replaceAll(',', ''),
    );

  test('they count, and it is said beside the headline how many they are and what they make of the value', () => {
    const none = report(lostAt())[0]!;
    expect(textsOf(none).join(' ')).not.toContain('calls');
    const [sheet] = report(lostAt(98, 99));
    const said = textsOf(sheet!).find((text) =>
      text.startsWith('The table calls 2 clients lost that have active contracts (2)'),
    )!;
    expect(totalOf(sheet!)).toBe(totalOf(none));
    const part = Number(/make ([\d,]+) of/.exec(said)![1]!.replaceAll(',', ''));
    expect(Math.abs(part - (2 / 37) * totalOf(none))).toBeLessThan(1);
    expect(textsOf(report(lostAt(99), null, 'es')[0]!).join(' ')).toContain(
      'La tabla da por perdido a 1 cliente con contratos activos (1): cuentan',
    );
  });

  test('where no amount of theirs is known, none is said to be made', () => {
    const of = inputsOf(
      [
        ['Id', 'Cliente', 'Situación', 'Facturación', 'A', 'B', 'C', 'Inicio de contrato', 'Fin de contrato'],
        ...COHORT.map(([from, to], i) => [
          ...[`C${i}`, `Cliente ${i}`, i === 99 ? 'perdido' : 'actual', i === 99 ? '' : 1200, 1, 2, 3, from, to],
        ]),
      ],
      scheme,
    );
    const said = textsOf(report(of)[0]!).join(' ');
    expect(said).toContain('they count, as their dates say that they run. To leave them out');
    expect(said).not.toContain('and make 0');
  });

  test('left out, they add nothing to the value and have no figures; in the model they count as they were seen', () => {
    const all = report(lostAt(99))[0]!;
    const [sheet, list] = report(lostAt(99), out);
    expect(Math.abs(totalOf(sheet!) - (36 / 37) * totalOf(all))).toBeLessThan(1);
    expect(textsOf(sheet!).join(' ')).toMatch(
      /\(1\) of 1 client that the table calls lost are left out.*would be [\d,]+ more/,
    );
    expect(textsOf(sheet!)).toContain('37 contracts are active, of 100 with dates');
    const { row } = list!.cells.find(({ value }) => value === 'Cliente 99')!;
    expect([6, 8, 9].map((column) => valueAt(list!, row, column))).toEqual(['', '', '']);
    const alpha = (one: Sheet) => one.cells.find(({ numberFormat }) => numberFormat === '0.0000')!.value;
    expect(alpha(sheet!)).toBe(alpha(all));
    expect(setTool('contracts', null, lostAt(99), { key: 'lost', value: 'perhaps' })).toBeNull();
  });

  test('one that runs to 2028 renews then, and a year is no renewal of it', () => {
    const of = given(
      () => 'actual',
      [
        ['2025-03-01', '2028-03-01'],
        ['2025-03-01', '2026-03-10'],
      ],
    );
    expect(textsOf(report(of)[0]!).join(' ')).toContain(
      '1 active contract has its end beyond its next year (on 01/03/2028): until then it can be neither renewed nor lost',
    );
    const card = (client: number) => valueCard(of, client, 'en').lines.join(' ');
    expect(card(100)).toContain('the next time, on 01/03/2028, it renews with a probability of');
    expect(card(100)).toContain('1 of its contracts ends beyond its next year');
    // One that ends with its year, give or take some days, and an open one at the turn of its year.
    expect(card(101)).toContain('the next time, on 10/03/2026,');
    expect(card(101)).not.toContain('ends beyond');
    expect(card(99)).toContain('the next time, on 01/01/2027, it renews');
  });
});
