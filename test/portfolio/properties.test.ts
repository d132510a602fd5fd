import fc from 'fast-check';
import { MISSING_REASONS, readPortfolio, type PortfolioReading } from '../../src/portfolio';
import { table } from './tables';

const HEADER = ['Código', 'Razón social', 'Zona', 'Facturación', 'Cuota', 'Impagados', 'Años de relación', 'Situación'];

/** Cells as they come: mostly sound, some missing, some broken. */
const dirty = (sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: sound },
    { weight: 1, arbitrary: fc.constantFrom<unknown>('', null, '#N/A', '#¡VALOR!', 'n/d', '1.234,56', true, '  ') },
  );

/** Clients with unique codes; everything else may be dirty. */
const clients = fc
  .array(
    fc.tuple(
      fc.constantFrom('Total Energies', 'Talleres SL', 'Totalmente SL', 'Suma Capital', 'Ana'),
      fc.constantFrom('Norte', 'Sur', ''),
      dirty(fc.double({ min: -1e6, max: 1e7, noNaN: true })),
      dirty(fc.double({ min: 0, max: 1, noNaN: true })),
      dirty(fc.oneof(fc.nat(5), fc.constant(1.5))),
      dirty(fc.double({ min: -1, max: 30, noNaN: true })),
      fc.constantFrom('actual', 'potencial', 'perdido', 'raro', ''),
    ),
    { minLength: 8, maxLength: 40 },
  )
  .map((rows) => rows.map(([name, ...rest], i) => [`C${String(i).padStart(3, '0')}`, `${name} ${i}`, ...rest]));

/** What each client reads, by id. Columns are forced so that few dirty rows cannot change what a column is. */
const overrides = { turnover: 3, share: 4, unpaid: 5, years: 6, kind: 7, id: 0, name: 1 };
const byClient = ({ portfolio }: PortfolioReading): Map<string, unknown> =>
  new Map(
    portfolio.ids.map((id, i) => [
      id,
      [
        portfolio.names[i],
        portfolio.kinds[i],
        ...portfolio.columns.map((column) => [
          column.header,
          column.values[i],
          column.kind === 'number' ? column.reasons[i] : 0,
        ]),
      ],
    ]),
  );

test('row order does not change what each client reads', () => {
  const shuffled = clients.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      const first = readPortfolio(table([HEADER, ...rows]));
      const second = readPortfolio(table([HEADER, ...other]));
      expect(byClient(second)).toEqual(byClient(first));
      expect(second.matches).toEqual(first.matches);
    }),
    { numRuns: 60 },
  );
});

test('a number in a column is the number of its cell; nothing missing ever becomes one', () => {
  fc.assert(
    fc.property(clients, (rows) => {
      const { portfolio } = readPortfolio(table([HEADER, ...rows]), { overrides });
      expect(portfolio.size).toBe(rows.length);
      for (const column of portfolio.columns) {
        if (column.kind === 'text') continue;
        for (let i = 0; i < portfolio.size; i++) {
          const cell = rows[portfolio.sourceRows[i]! - 1]![column.sourceColumn];
          const value = column.values[i]!;
          expect(Number.isNaN(value)).toBe(column.reasons[i] !== 0);
          if (typeof cell !== 'number') expect(column.reasons[i]).not.toBe(0);
          else if (column.reasons[i] === 0) expect(value).toBe(cell);
          else expect(['notWhole', 'outOfRange']).toContain(MISSING_REASONS[column.reasons[i]!]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** Rows that reports put between clients. */
const noise = fc.array(
  fc.tuple(fc.nat(100), fc.constantFrom('blank', 'header', 'total', 'heading', 'sum'), fc.boolean()),
  { maxLength: 6 },
);
const titles = fc.array(
  fc.constantFrom<unknown[]>([], ['Informe de clientes'], ['Empresa:', 'Nuestra SA'], ['', 'x']),
  {
    maxLength: 4,
  },
);

test('titles, blank rows, repeated headers, headings and totals do not change the clients', () => {
  const sound = clients.map((rows) =>
    rows.map((row, i) => [...row.slice(0, 3), 1000.25 * (i + 1), 0.5, 1, 2, 'actual']),
  );
  fc.assert(
    fc.property(sound, noise, titles, (rows, inserted, above) => {
      const cells: (readonly unknown[])[] = [...above, HEADER];
      const at = (i: number) => inserted.filter(([place]) => place % rows.length === i);
      let blockTurnover = 0;
      let blockRows = 0;
      rows.forEach((row, i) => {
        cells.push(row);
        blockTurnover += row[3] as number;
        blockRows++;
        for (const [, what, upper] of at(i)) {
          if (what === 'sum' && blockRows < 2) continue;
          if (what === 'blank') cells.push(upper ? [] : HEADER.map(() => ''));
          if (what === 'header') cells.push(upper ? HEADER.map((text) => text.toUpperCase()) : HEADER);
          if (what === 'heading') cells.push([upper ? 'ZONA NORTE' : 'Zona Sur']);
          if (what === 'total') cells.push([upper ? 'TOTAL' : 'Total zona', '', '', blockTurnover, '', blockRows]);
          if (what === 'sum') cells.push(['', '', '', blockTurnover, '', blockRows]);
          if (what !== 'blank' && what !== 'header') [blockTurnover, blockRows] = [0, 0];
        }
      });
      const plain = readPortfolio(table([HEADER, ...rows]));
      const noisy = readPortfolio(table(cells));
      expect(noisy.portfolio.ids).toEqual(plain.portfolio.ids);
      expect(byClient(noisy)).toEqual(byClient(plain));
      const said = noisy.layout.leftOut.reduce((sum, { count }) => sum + count, 0);
      expect(said + noisy.layout.headerRows.length + noisy.portfolio.size).toBe(cells.length);
    }),
    { numRuns: 200 },
  );
});

test('any cells at all: read, or refused with a typed problem', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.integer(),
    fc.constantFrom<unknown>('', null, undefined, true, '#N/A', 'Ventas', 'Cliente', 'Total', 2025),
  );
  fc.assert(
    fc.property(fc.array(fc.array(anything, { maxLength: 6 }), { maxLength: 12 }), (cells) => {
      try {
        const { portfolio } = readPortfolio(table(cells));
        for (const column of portfolio.columns) expect(column.values.length).toBe(portfolio.size);
      } catch (problem) {
        expect(problem).toMatchObject({ name: 'PortfolioProblem', id: expect.any(String) });
      }
    }),
    { numRuns: 300 },
  );
});
