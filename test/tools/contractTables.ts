import type { Sheet } from '../../src/sheet';
import { contractHeader, readContracts } from '../../src/value';
import { inputsOf, schemeOf } from './support';

export const scheme = () => ({
  ...schemeOf({ turnover: 'Facturación', others: ['A', 'B', 'C'] }),
  referenceDate: '2026-01-01',
});
export type Row = [start: string | number, end: string | number];

export const textsOf = (sheet: Sheet): string[] => sheet.cells.map(({ value }) => String(value));

/** A table of contracts, each with an amount of 1,200 a year. */
export const inputs = (rows: readonly Row[], end = 'Fin de contrato') =>
  inputsOf(
    [
      ['Id', 'Cliente', 'Facturación', 'A', 'B', 'C', 'Inicio de contrato', end],
      ...rows.map(([from, to], i) => [`C${i}`, `Cliente ${i}`, 1200, 1, 2, 3, from, to]),
    ],
    scheme,
  );

/** One cohort of 2021, of which 100, 70, 55, 46, 40, 37 were left at the turns of the years. */
export const COHORT: Row[] = [100, 70, 55, 46, 40, 37].flatMap((left, t, all) =>
  Array.from({ length: left - (all[t + 1] ?? 0) }, (): Row => ['2021-01-01', t === 5 ? '' : `${2021 + t}-07-01`]),
);

/** A list of contracts as a sheet has it, from its third row and second column on. */
export const listOf = (head: readonly string[], lines: readonly (readonly unknown[])[], told = {}) => {
  const { columns } = contractHeader([head], told)!;
  const at = (column: number): number => 1 + column;
  const origin = { row: 3, columns: { client: at(columns.client!), start: at(columns.start!), end: at(columns.end!) } };
  return { reading: readContracts(lines, columns), place: 'Contratos!B3:G99', origin };
};
export const HEAD = ['Nº cliente', 'Producto', 'Fecha de inicio', 'Fecha de fin', 'Importe anual'];
