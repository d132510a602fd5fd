import * as fc from 'fast-check';
import type { FunctionCell } from '../../../src/workbench/functions/callTable';
import { CallTable } from '../../../src/workbench/functions/callTable';
import { dirtyRanges } from '../../../src/workbench/functions/dirtyRanges';
import { cellAddress, columnLetters } from '../../../src/workbench/functions/address';
import { readFunctionsMetadata } from '../../../src/workbench/functions/metadata';

const define = (id: string, options: Record<string, boolean> = {}) =>
  readFunctionsMetadata({ functions: [{ id, name: id, parameters: [{ name: 'x' }], options }] }).functions[0]!;
const plain = define('PLAIN');
const stream = define('STREAM', { stream: true });
const volatile = define('VOLATILE', { volatile: true });
const at = (row: number, column = 0): FunctionCell => ({ sheet: 's', row, column });

describe('the table of calls', () => {
  test('cells that ask the same share one call', () => {
    const table = new CallTable(false);
    expect(table.ask(plain, [1], at(0), 'S!A1')).toBeNull();
    expect(table.ask(plain, [1], at(1), 'S!A2')).toBeNull();
    expect(table.ask(plain, [2], at(2), 'S!A3')).toBeNull();
    table.endCalculation();
    expect(table.takeUnsent()).toEqual([
      [1, 'PLAIN', [1], null, 0, null],
      [2, 'PLAIN', [2], null, 0, null],
    ]);
    expect(table.hasUnsent).toBe(false);
    expect(table.settle([[1, true, 'a']])).toEqual([at(0), at(1)]);
    expect(table.ask(plain, [1], at(5), 'S!A6')).toEqual({ value: 'a' });
    expect(table.waiting).toBe(1);
  });

  test('a number and the same digits as text are different calls', () => {
    const table = new CallTable(false);
    table.ask(plain, [1], at(0), '');
    table.ask(plain, ['1'], at(1), '');
    expect(table.takeUnsent()).toHaveLength(2);
  });

  test('a stream is cancelled when its last cell lets go, and takes results until then', () => {
    const table = new CallTable(false);
    table.ask(stream, [1], at(0), 'S!A1');
    table.ask(stream, [1], at(1), 'S!A2');
    table.endCalculation();
    expect(table.takeUnsent()).toEqual([[1, 'STREAM', [1], 'S!A1', 3, null]]);
    expect(table.settle([[1, true, 1]])).toHaveLength(2);
    expect(table.settle([[1, true, 2]])).toHaveLength(2);
    expect(table.releaseCell(at(0))).toEqual([]);
    expect(table.releaseCell(at(1))).toEqual([1]);
    expect(table.settle([[1, true, 3]])).toEqual([]);
  });

  test('a cell whose arguments change lets go of its old stream', () => {
    const table = new CallTable(false);
    table.ask(stream, [1], at(0), '');
    table.endCalculation();
    table.takeUnsent();
    table.ask(stream, [2], at(0), '');
    expect(table.endCalculation()).toEqual([1]);
  });

  test('a stream that was never sent needs no cancelling', () => {
    const table = new CallTable(false);
    table.ask(stream, [1], at(0), '');
    table.endCalculation();
    expect(table.releaseCell(at(0))).toEqual([]);
    expect(table.takeUnsent()).toEqual([]);
  });

  test('a volatile function is asked again by the next calculation', () => {
    const table = new CallTable(false);
    table.ask(volatile, [1], at(0), 'S!A1');
    table.endCalculation();
    table.takeUnsent();
    table.settle([[1, true, 5]]);
    expect(table.ask(volatile, [1], at(0), 'S!A1')).toEqual({ value: 5 });
    table.endCalculation();
    expect(table.ask(volatile, [1], at(0), 'S!A1')).toBeNull();
  });

  test('a full recalculation forgets answers but not streams', () => {
    const table = new CallTable(false);
    table.ask(plain, [1], at(0), '');
    table.ask(stream, [1], at(1), '');
    table.endCalculation();
    table.takeUnsent();
    table.settle([
      [1, true, 1],
      [2, true, 2],
    ]);
    table.forgetAnswers();
    expect(table.ask(plain, [1], at(0), '')).toBeNull();
    expect(table.ask(stream, [1], at(1), '')).toEqual({ value: 2 });
  });

  test('after a restart of the runtime everything is sent again', () => {
    const table = new CallTable(false);
    table.ask(plain, [1], at(0), '');
    table.endCalculation();
    const first = table.takeUnsent();
    table.settle([[1, true, 1]]);
    expect(table.restart()).toEqual([at(0)]);
    expect(table.takeUnsent()).toEqual(first);
    expect(table.waiting).toBe(1);
  });

  test('the sentence of an error is found by its cell', () => {
    const table = new CallTable(false);
    table.ask(plain, [1], at(0), '');
    table.endCalculation();
    table.takeUnsent();
    table.settle([[1, false, 'needs a share', 7]]);
    expect(table.reasonAt(at(0), at(0), '#VALUE!')).toEqual({ kind: 'said', sentence: 'needs a share' });
    expect(table.reasonAt(at(0), at(0), '#N/A')).toBeUndefined();
    expect(table.reasonAt(at(1), at(1), '#VALUE!')).toBeUndefined();
  });

  test('any order of asking, answering and letting go leaves no call without a cell (property)', () => {
    const step = fc.record({
      act: fc.constantFrom('ask', 'calculate', 'send', 'answer', 'release'),
      row: fc.integer({ min: 0, max: 3 }),
      argument: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const table = new CallTable(false);
        const sent: number[] = [];
        for (const { act, row, argument } of steps) {
          if (act === 'ask') table.ask(stream, [argument], at(row), '');
          if (act === 'calculate') table.endCalculation();
          if (act === 'send') sent.push(...table.takeUnsent().map(([id]) => id));
          if (act === 'answer') table.settle(sent.map((id) => [id, true, id]));
          if (act === 'release') table.releaseCell(at(row));
        }
        table.endCalculation();
        for (let row = 0; row < 4; row++) table.releaseCell(at(row));
        expect(table.waiting).toBe(0);
        expect(table.openCells()).toEqual([]);
      }),
    );
  });
});

describe('cells as ranges to recalculate', () => {
  test('runs down a column become one range', () => {
    const cells = [at(2), at(0), at(1), at(5), at(0, 1), { sheet: 't', row: 1, column: 0 }];
    expect(dirtyRanges('u', cells).map(({ sheetId, range }) => [sheetId, range.startRow, range.endRow])).toEqual([
      ['s', 0, 2],
      ['s', 5, 5],
      ['s', 0, 0],
      ['t', 1, 1],
    ]);
  });

  test('addresses are written as Excel writes them', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(cellAddress('Clientes', 2, 1)).toBe('Clientes!B3');
    expect(cellAddress("Año d'oro", 0, 0)).toBe("'Año d''oro'!A1");
  });
});
