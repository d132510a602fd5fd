import { sampleTable } from '../../src/portfolio';
import type { Sheet } from '../../src/sheet';
import { type Inputs, TOOL_IDS, toolSheets } from '../../src/tools';
import { inputsOf, schemeOf } from './support';

/**
 * Shares, margins and growth are written as fractions or in 0–100 (method.md §1.3), and no report may tell which: the same
 * clients give the same figures, and none that a percentage cannot be.
 */

type Cells = (string | number)[][];

/** The others read a list of their own, which has neither. */
const TOOLS = TOOL_IDS.filter((tool) => tool !== 'purchases' && tool !== 'network');
const PARTS = /%|cuota|margen|sobre/i;
const cells = sampleTable({ clients: 240, language: 'es' }).cells as Cells;
const head = cells.findIndex((row) => row.includes('Margen %'));
/** Of a rate that is the user's own, only the header says that it is one. */
cells[head] = cells[head]!.map((header) => (/ sobre /.test(String(header)) ? `${header} %` : header));
const place = (header: string): number => cells[head]!.indexOf(header);
const [turnoverAt, shareAt] = [place('Facturación últimos 12 meses'), place('Cuota de cliente')];
const sizes = cells
  .slice(head + 1)
  .flatMap((row) => (typeof row[turnoverAt] === 'number' ? [row[turnoverAt]] : []))
  .sort((a, b) => a - b);
/** The middling clients buy most of what they need from us, so that their share sets them apart. */
const isMiddling = (turnover: unknown): boolean =>
  Number(turnover) > sizes[Math.floor(sizes.length * 0.3)]! &&
  Number(turnover) < sizes[Math.floor(sizes.length * 0.85)]!;
/** With retention, which the sample has not. */
const fractions: Cells = cells.map((row, r) => {
  if (r < head) return row;
  if (r === head) return [...row, 'Retención %'];
  const share = row[shareAt] === '' ? '' : isMiddling(row[turnoverAt]) ? 0.9 : 0.2;
  return [...row.with(shareAt, share), 0.5 + ((r * 7) % 45) / 100];
});
const inParts = fractions[head]!.flatMap((header, k) => (PARTS.test(String(header)) ? [k] : []));
const hundreds: Cells = fractions.map((row, r) =>
  row.map((cell, k) =>
    r > head && inParts.includes(k) && typeof cell === 'number' ? Number((cell * 100).toFixed(10)) : cell,
  ),
);
const [asFractions, asHundreds] = [inputsOf(fractions), inputsOf(hundreds)];
/** A scheme that reads no share and no margin: only the reports do. */
const plainly = (of: Cells): Inputs =>
  inputsOf(of, () =>
    schemeOf({
      turnover: 'Facturación últimos 12 meses',
      others: ['Años de relación', 'Familias compradas', 'Pedidos al año'],
    }),
  );

const percents = ({ cells: all }: Sheet): [number, number, number][] =>
  all.flatMap(({ row, column, value, numberFormat }) =>
    typeof value === 'number' && numberFormat?.includes('%') ? [[row, column, Number(value.toFixed(9))]] : [],
  );

test('the table has columns to read in either unit', () => expect(inParts.length).toBeGreaterThanOrEqual(3));

describe.each([
  ['the whole sample', asFractions, asHundreds],
  ['a scheme without them', plainly(fractions), plainly(hundreds)],
])('%s', (_, one, other) => {
  test.each(TOOLS)('%s gives the same percentages of 0–100 as of fractions', (tool) => {
    const [a, b] = [one, other].map((inputs) => toolSheets(tool, inputs, 'es').map(({ sheet }) => percents(sheet)));
    expect(b).toEqual(a);
  });
});
