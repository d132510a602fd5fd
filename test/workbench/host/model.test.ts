import fc from 'fast-check';
import type { Area } from '../../../src/workbench/host/model/area';
import {
  address,
  area,
  columnIndex,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseReference,
} from '../../../src/workbench/host/model/area';
import { readEntry } from '../../../src/workbench/host/model/entry';
import type { Shift } from '../../../src/workbench/host/model/shift';
import { shifted } from '../../../src/workbench/host/model/shift';
import { toEngineFormula, toUserFormula } from '../../../src/workbench/host/engine/structured';

const anyArea = fc
  .record({
    row: fc.nat(500),
    column: fc.nat(80),
    rows: fc.integer({ min: 1, max: 60 }),
    columns: fc.integer({ min: 1, max: 20 }),
  })
  .map((a): Area => a);

describe('addresses', () => {
  test('are read back as they were written', () => {
    fc.assert(
      fc.property(anyArea, (a) => {
        expect(parseReference(`'My ''sheet'!${address(a)}`)).toEqual({ sheet: "My 'sheet", area: a });
      }),
    );
  });

  test('columns count through Z, AA, XFD', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(columnIndex('XFD')).toBe(MAX_COLUMNS - 1);
    expect(parseReference('C:D')!.area).toEqual(area(0, 2, MAX_ROWS, 2));
    for (const none of ['A', '12', 'A0', 'XFE1', 'A1048577', 'A1:', 'A:2', '']) expect(parseReference(none)).toBeNull();
  });
});

describe('an area under a shift', () => {
  const rows = (kind: Shift['kind'], at: number, count: number): Shift => ({
    sheet: 's',
    kind,
    along: 'rows',
    area: area(at, 0, count, MAX_COLUMNS),
  });

  test('comes back when inserted rows are deleted again', () => {
    fc.assert(
      fc.property(anyArea, fc.nat(600), fc.integer({ min: 1, max: 30 }), (a, at, count) => {
        const there = shifted(a, rows('insert', at, count))!;
        expect(shifted(there, rows('delete', at, count))).toEqual(a);
      }),
    );
  });

  test('holds just the cells of it that are left', () => {
    fc.assert(
      fc.property(anyArea, fc.nat(600), fc.integer({ min: 1, max: 100 }), (a, at, count) => {
        const kept = Array.from({ length: a.rows }, (_, i) => a.row + i).filter((r) => r < at || r >= at + count);
        const moved = shifted(a, rows('delete', at, count));
        if (kept.length === 0) expect(moved).toBeNull();
        else {
          const first = kept[0]!;
          expect(moved).toEqual({ ...a, row: first >= at ? first - count : first, rows: kept.length });
        }
      }),
    );
  });
});

describe('a typed value', () => {
  test('that is a number stays it, and text without digits stays text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) =>
        expect(readEntry(n, 'General').cell).toEqual({ value: n }),
      ),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ]{1,20}$/), (text) => {
        const { cell } = readEntry(text, 'General');
        expect(/^\s*(true|false)\s*$/i.test(text) ? typeof cell!.value : cell!.value).toBe(
          /^\s*(true|false)\s*$/i.test(text) ? 'boolean' : text,
        );
      }),
    );
  });

  test('in a text cell is never anything but text', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => expect(readEntry(text, '@').cell!.value).toBe(text)));
  });
});

describe('structured references', () => {
  test.each([
    ['=[@turnover]*2', 'Clients', '=Clients[[#This Row],[turnover]]*2'],
    ['=[@[sales 2024]]', 'Clients', '=Clients[[#This Row],[sales 2024]]'],
    ['=SUM(Clients)', null, '=SUM(Clients[#Data])'],
    ['=ROWS(Clients[turnover])', null, '=ROWS(Clients[turnover])'],
    ['="Clients"&MyClients', null, '="Clients"&MyClients'],
  ])('%s in %s', (typed, table, engine) => {
    expect(toEngineFormula(typed, table, ['Clients'])).toBe(engine);
    expect(toUserFormula(engine, table)).toBe(typed);
  });
});
