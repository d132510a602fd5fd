import {
  buildScheme,
  type Classification,
  classify,
  columnSource,
  criterion,
  proposeScheme,
  segmentation,
  type Scheme,
  snapshotOf,
} from '../../src/method';
import { type ReadingChoices, readPortfolio, sampleTable } from '../../src/portfolio';
import type { Sheet } from '../../src/sheet';
import { type History, type Inputs, NO_HISTORY } from '../../src/tools';

type Cells = readonly (readonly (string | number)[])[];

/** Inputs of tools from a table of cells; the scheme is proposed where none is made. */
export function inputsOf(cells: Cells, schemeFor?: () => Scheme, choices: ReadingChoices = {}): Inputs {
  const reading = readPortfolio({ cells, firstRow: 0, firstColumn: 0 }, choices);
  const names = { id: 's', name: 'Modelo', language: 'es' as const };
  const scheme = schemeFor?.() ?? proposeScheme(reading.portfolio, names);
  const classification = classify(reading.portfolio, scheme);
  return {
    classification,
    history: historyOf(classification),
    observations: reading.observations,
    place: 'Clientes!A1:H9',
    date: '2026-11-27',
    notes: new Map(),
  };
}

/** The same clients half a year before, every third with other figures, as a history that remembers them. */
function historyOf({ portfolio, scheme }: Classification): History {
  const columns = portfolio.columns.map((column) =>
    column.kind === 'text'
      ? column
      : {
          ...column,
          values: column.values.map((value, i) => (i % 3 === 0 && !Number.isInteger(value / 7) ? value * 0.6 : value)),
        },
  );
  const before = classify({ ...portfolio, columns }, scheme);
  return { ...NO_HISTORY, snapshots: [snapshotOf(before, { date: '2026-06-30' })] };
}

export const sampleInputs = (clients = 240): Inputs =>
  inputsOf(sampleTable({ clients, language: 'es' }).cells as Cells);

/** A scheme of four plain columns, with segments where share and turnover are among them. */
export function schemeOf(headers: {
  readonly turnover?: string;
  readonly share?: string;
  readonly margin?: string;
  readonly others: readonly string[];
}): Scheme {
  const { turnover, share, margin, others } = headers;
  const bands = {
    bands: { direction: 'high' as const, boundary: 'gt' as const, cuts: [1, 2, 3] as [number, number, number] },
  };
  const criteria = [
    ...(turnover ? [criterion('turnover', columnSource(turnover))] : []),
    ...(share ? [criterion('share', columnSource(share))] : []),
    ...(margin ? [criterion('margin', columnSource(margin))] : []),
    ...others.map((header) => criterion(`custom:${header}`, columnSource(header), bands)),
  ];
  return buildScheme({
    id: 's',
    name: 'Modelo',
    language: 'es',
    criteria,
    segmentation: segmentation(share ? columnSource(share) : null, turnover ? columnSource(turnover) : null),
  });
}

export const valueAt = (sheet: Sheet, row: number, column: number): string | number =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? '';

/** The values of a row that begins with this text, from the second column on. */
export function rowOf(sheet: Sheet, label: string, from = 0): (string | number)[] {
  const cell = sheet.cells.find(({ value, column, row }) => column === 0 && value === label && row >= from);
  if (!cell) throw new Error(`No row "${label}"`);
  return [1, 2, 3, 4, 5, 6, 7].map((column) => valueAt(sheet, cell.row, column));
}

export const findings = (sheet: Sheet): (string | number)[] =>
  sheet.cells.filter(({ look, column }) => look === 'finding' && column === 0).map(({ value }) => value);
