import fc from 'fast-check';
import { addressOf, runsOf } from '../../src/excel/session/area';
import { BLOCK_BYTES, BLOCK_ROWS, blockFrom, jsonBytes } from '../../src/excel/session/blocks';
import { headersFor } from '../../src/excel/columns/headers';
import {
  compareRuns,
  idHashes,
  lastRunFromText,
  lastRunToText,
  STORED_CLIENTS,
  type LastRun,
} from '../../src/excel/settings/lastRun';
import { cellLiteral, formulaLiteral, holdsWritten, textLiteral } from '../../src/excel/session/literal';
import { columnWidth, pointsOfCharacters } from '../../src/sheet';
import type { Slot } from '../../src/excel/columns/target';

describe('blocks', () => {
  test('cover every row once, within rows and bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 1, maxLength: 60 }), (sizes) => {
        let start = 0;
        while (start < sizes.length) {
          const { start: from, count } = blockFrom(start, sizes.length, (row) => sizes[row]!);
          expect(from).toBe(start);
          const bytes = sizes.slice(from, from + count).reduce((a, b) => a + b, 0);
          expect(count === 1 || (count > 1 && bytes <= BLOCK_BYTES && count <= BLOCK_ROWS)).toBe(true);
          start += count;
        }
        expect(start).toBe(sizes.length);
      }),
    );
  });

  test('bytes are never guessed too low', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
        (cell) => {
          // The message is itself a string in an envelope: quotes and backslashes are escaped once more.
          const sent = Buffer.byteLength(JSON.stringify(JSON.stringify([cell]))) - Buffer.byteLength('"[]"');
          expect(jsonBytes(cell) + 2).toBeGreaterThanOrEqual(sent);
        },
      ),
    );
  });
});

describe('text for cells', () => {
  test.each(['=1', '+1', '-', '@x', "'x", '12', '1,5', '3/4', '5 mayo', 'Mar-24', 'TRUE', 'verdadero', '#N/A', '50%'])(
    '%s is kept as text',
    (text) => expect(textLiteral(text)).toBe(`'${text}`),
  );
  test.each(['vital', 'Con futuro', 'Falta la cuota de cliente en 2 de los últimos 12 meses.', ''])(
    '%s is written as it is',
    (text) => expect(textLiteral(text)).toBe(text),
  );
  test('what was written is recognised, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true })), (cell) => {
        const literal = cellLiteral(cell);
        const found = typeof literal === 'string' ? literal.replace(/^'/, '') : literal;
        expect(holdsWritten(found, cell)).toBe(true);
      }),
    );
    expect(holdsWritten('vitalx', 'vital')).toBe(false);
    expect(holdsWritten(1.001, 1)).toBe(false);
    expect(holdsWritten('', '')).toBe(true);
  });
  test('formulas come back as formulas, text as text', () => {
    expect(formulaLiteral('=A1+1', 5)).toBe('=A1+1');
    expect(formulaLiteral('=A1+1', '=A1+1')).toBe("'=A1+1");
    expect(formulaLiteral('123', '123')).toBe("'123");
    expect(formulaLiteral(123, 123)).toBe(123);
    expect(formulaLiteral('', '')).toBe('');
  });
  test('text longer than a cell holds is cut', () => expect(textLiteral('x'.repeat(40_000))).toHaveLength(32_767));
});

describe('headers', () => {
  const slot = (column: string, header: string | null, standing: boolean): Slot => ({
    column,
    anchor: '',
    at: { sheetId: '', row: 0, column: 0, rows: 1, columns: 1 },
    before: standing ? { sheetId: '', row: 0, column: 0, rows: 1, columns: 1 } : null,
    result: header === null ? null : { header, numberFormat: 'General', cells: [] },
    released: false,
  });
  test('follow the language unless the user renamed them, and give way to the user’s own', () => {
    const slots = [
      slot('segment', 'Segment', true),
      slot('code', 'CEC code', true),
      slot('total', 'Total', false),
      slot('abc', null, true),
    ];
    const present = ['Segmento', 'Mi código', null, 'Clase ABC'];
    const written = { segment: 'Segmento', code: 'Código CEC' };
    expect(headersFor(slots, present, written, ['total'])).toEqual(['Segment', null, 'Total (CEC)', null]);
    expect(headersFor([slot('segment', 'Segmento', true)], ['Segmento'], written, [])).toEqual([null]);
  });
});

describe('the record of a run', () => {
  const run = (ids: readonly string[], results: readonly number[]): LastRun => ({
    hashes: idHashes(ids),
    results: Uint16Array.from(results),
    headers: { code: 'Código CEC' },
  });
  test('survives the settings', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.integer({ min: 0, max: 65_535 }))), (clients) => {
        const before = run(
          clients.map(([id]) => id),
          clients.map(([, result]) => result),
        );
        const { run: after, headers } = lastRunFromText(lastRunToText(before));
        expect(headers).toEqual(before.headers);
        if (clients.length > 0) expect(after).toEqual(before);
      }),
    );
    const many = run(
      Array.from({ length: STORED_CLIENTS + 1 }, (_, i) => String(i)),
      [],
    );
    expect(lastRunFromText(lastRunToText(many))).toEqual({ headers: many.headers, run: null });
    expect(lastRunFromText('damaged')).toEqual({ headers: {}, run: null });
  });
  test('tells changed, new and gone clients in any order, repeated ids apart', () => {
    const before = run(['a', 'b', 'b', 'c'], [4441 * 8 + 1, 8, 16, 24]);
    const after = run(['c', 'b', 'd', 'a', 'b'], [24, 8, 8, 4441 * 8 + 2, 17]);
    expect(compareRuns(before, after)).toEqual({ code: 0, segment: 2, newClients: 1, gone: 0 });
    // Clients that share an id are a set: in another order nothing has changed.
    const sorted = run(['c', 'b', 'b', 'a'], [24, 16, 8, 4441 * 8 + 1]);
    expect(compareRuns(before, sorted)).toEqual({ code: 0, segment: 0, newClients: 0, gone: 0 });
    expect(compareRuns(after, before)).toEqual({ code: 0, segment: 2, newClients: 0, gone: 1 });
    expect(compareRuns(null, after)).toEqual({ code: 0, segment: 0, newClients: 0, gone: 0 });
  });
});

test('addresses and runs', () => {
  expect(addressOf({ row: 3, column: 26, rows: 1, columns: 1 })).toBe('AA4');
  expect(addressOf({ row: 0, column: 0, rows: 92, columns: 13 })).toBe('A1:M92');
  expect(runsOf([7, 3, 4, 4, 9, 8])).toEqual([
    { start: 3, count: 2 },
    { start: 7, count: 3 },
  ]);
});

test('a column is as wide as its whole header, and narrower only where headers wrap', () => {
  const width = (header: string, wraps = false, needed?: number): number =>
    pointsOfCharacters(columnWidth(header, wraps, needed));
  // A bold letter takes 5.6 points at most, a table's filter button 13.
  for (const header of ['Código CEC', 'Dígito Facturación', 'N.º de prioridad', 'Segmento', 'x'.repeat(90)])
    expect(width(header)).toBeGreaterThan(header.length * 5.6 + 13);
  expect(width('Dígito Facturación', true)).toBe(width('Facturación Dígito', true));
  expect(width('Dígito Facturación', true)).toBeLessThan(width('Dígito Facturación') - 30);
  expect(width('Segmento', false, 20)).toBeGreaterThan(width('Segmento'));
});
