import vectors from '../vectors/method.json';
import { areaContains } from '../../src/grid';
import { classify, clientStory, DEFAULT_POLICY, type Scheme, unpaidBills, withBlockAbove } from '../../src/method';
import { sheetMoved, type Sheet } from '../../src/sheet';
import { toolSheets } from '../../src/tools';
import { supplyOf } from '../../src/tools/supply/compute';
import { exampleScheme, twelveCells } from '../support/twelveClients';
import { findings, inputsOf, sampleInputs, schemeOf, valueAt } from './support';

const withDiscounts = (policy: Scheme['policy']): Partial<Scheme> => {
  const { rules } = exampleScheme();
  return { policy, rules: { ...rules, discount: { ...rules.discount, enabled: true, by: 'share' } } };
};
/** The policy with discounts for everybody: the vectors are the table alone. */
const EVERYBODY = {
  ...DEFAULT_POLICY,
  discounts: {
    vital: 'byTurnoverDigit',
    promising: 'byTurnoverDigit',
    lacklustre: 'byTurnoverDigit',
    dispensable: 'byTurnoverDigit',
  },
} as Scheme['policy'];
const twelve = (choices: Partial<Scheme> = {}) => inputsOf(twelveCells(), () => exampleScheme(choices));
const named = (sheet: Sheet, name: string) => sheet.names.find((one) => one.name === name)!.area;

describe('sales block and discounts', () => {
  test('discount and block of the vectors, in the result and on the sheet', () => {
    const inputs = twelve(withDiscounts(EVERYBODY));
    const supply = supplyOf(inputs.classification);
    const { sheet } = toolSheets('supply', inputs, 'es')[1]!;
    const list = named(sheet, 'CEC_supply_list');
    const rowOfId = new Map(
      Array.from({ length: list.rowCount }, (_, k) => [valueAt(sheet, list.row + k, 0), list.row + k]),
    );
    vectors.discounts.cases.forEach(({ id, discount, blocked, shareDigit }, i) => {
      expect(supply.discount[i]).toBe(discount);
      const row = rowOfId.get(id)!;
      expect(valueAt(sheet, row, 7)).toBe(discount);
      expect(valueAt(sheet, row, 5)).toBe(blocked ? 'Bloquear' : '');
      expect(valueAt(sheet, row, 6)).toBe(shareDigit);
    });
    expect(findings(toolSheets('supply', inputs, 'es')[0]!.sheet)[0]).toMatch(
      /^2 clientes tienen las ventas bloqueadas/,
    );
  });

  test('the clients of the discount table and those beside it are all clients, each with the reason', () => {
    const { classification } = sampleInputs();
    const { rules } = classification.scheme;
    const discount = { ...rules.discount, enabled: true, by: 'share' as const };
    const scheme = { ...classification.scheme, rules: { ...rules, discount } };
    const inputs = { ...sampleInputs(), classification: classify(classification.portfolio, scheme) };
    const { lines, others } = supplyOf(inputs.classification);
    const all = [...lines, ...others].reduce((sum, { clients }) => sum + clients, 0);
    expect(all).toBe(inputs.classification.portfolio.size);
    expect(others.map(({ why }) => why)).toEqual(['stopped', 'ofSegment', 'noDigit']);
    const { sheet } = toolSheets('supply', inputs, 'es')[0]!;
    const said = sheet.cells.map(({ value }) => value);
    expect(said).toEqual(expect.arrayContaining(['Bloqueados, sin descuento', 'Sin descuento por su segmento']));
    expect(supplyOf(twelve({}).classification).others).toEqual([]);
  });

  test('what the policy says of discounts in words, and what the table gives, are told apart on both sheets', () => {
    const said = (tool: 'policy' | 'supply', choices: Partial<Scheme>): string =>
      toolSheets(tool, twelve(choices), 'es')[0]!
        .sheet.cells.map(({ value }) => String(value))
        .join('\n');
    const on = withDiscounts(structuredClone(DEFAULT_POLICY) as Scheme['policy']);
    expect(said('supply', on)).toContain('El descuento sale de esta tabla.');
    expect(said('policy', on)).toContain('El descuento de cada cliente está en «Descuento por cliente»');
    expect(said('policy', on)).toContain('Según el dígito de cuota');
    // While they are off, what the table plans is not said as if it held.
    const off = said('policy', {});
    expect(off).toContain('Según el dígito de facturación (sin activar)');
    expect(off).toContain('Los descuentos por dígito están sin activar: donde dice «sin activar» no se da ninguno');
    expect(off).not.toContain('lo que dice esta tabla');
  });

  test('where the service policy gives a segment no discount, the policy wins', () => {
    const inputs = twelve(withDiscounts(structuredClone(DEFAULT_POLICY) as Scheme['policy']));
    const { discount, without } = supplyOf(inputs.classification);
    expect(without).toEqual(['lacklustre', 'dispensable']);
    inputs.classification.segment.forEach((segment, i) => {
      // Lacklustre clients pay the list price, dispensable ones get nothing.
      if (segment === 3 || segment === 4) expect(discount[i]).toBe(0);
    });
  });

  test('the list for data validation holds exactly the ids that may be supplied, each once a row, text', () => {
    const inputs = sampleInputs();
    const { portfolio, blocked } = inputs.classification;
    const { sheet } = toolSheets('supply', inputs, 'es')[1]!;
    const [ids, list, pick] = ['CEC_supply_ids', 'CEC_supply_list', 'CEC_supply_try'].map((name) => named(sheet, name));
    expect(areaContains(list!, ids!)).toBe(true);
    expect([ids!.columnCount, ids!.row, list!.rowCount]).toEqual([1, list!.row, portfolio.size]);
    const offered = Array.from({ length: ids!.rowCount }, (_, k) => String(valueAt(sheet, ids!.row + k, 0)));
    const closed = new Set(portfolio.ids.filter((_, i) => blocked[i]));
    expect([...offered].sort()).toEqual(portfolio.ids.filter((id) => !closed.has(id)).sort());
    const cell = sheet.cells.find(({ row, column }) => row === pick!.row && column === pick!.column)!;
    expect(cell.choices).toEqual(ids);
    expect(cell.numberFormat).toBe('@');
    expect(offered).toContain(cell.value);
    // What its owner has put above moves the list and the cell's rule alike.
    const moved = sheetMoved(sheet, 3, 1);
    expect(moved.cells.find(({ choices }) => choices)!.choices).toEqual({ ...ids!, row: ids!.row + 3, column: 1 });
  });

  test('a code that stands twice, once of a blocked client, may not be sold to', () => {
    const cells = twelveCells();
    const [free, stopped] = [1, 5];
    expect(vectors.discounts.cases[stopped - 1]!.blocked).toBe(true);
    cells[free]![0] = cells[stopped]![0]!;
    const supply = supplyOf(inputsOf(cells, () => exampleScheme()).classification);
    expect(supply.order.slice(0, supply.supplied)).not.toContain(free - 1);
    expect([...supply.order].sort((a, b) => a - b)).toEqual([...Array(12).keys()]);
    expect(supply.twice).toBe(1);
  });

  test('off by default: the table is shown and applies to nobody', () => {
    const inputs = twelve();
    expect(supplyOf(inputs.classification).discount.every(Number.isNaN)).toBe(true);
    const { sheet } = toolSheets('supply', inputs, 'en')[0]!;
    expect(findings(sheet)[1]).toBe('Discounts are off: the table below applies to nobody');
  });
});

test('while discounts are off the list has no column of theirs, says so, and what looks a discount up finds none', () => {
  const { sheet } = toolSheets('supply', twelve(), 'en')[1]!;
  const said = sheet.cells.map(({ value }) => String(value));
  expect(said).toContain('Left out, as there is nothing of any client: “Digit of turnover” and “Discount”.');
  expect(said).toContain('Turn them on and change them in the pane, under “Service policy and discounts”.');
  const [list, ids] = [named(sheet, 'CEC_supply_list'), named(sheet, 'CEC_supply_ids')];
  expect([list.columnCount, sheet.widths.length]).toEqual([8, 7]);
  expect(sheet.print.area.columnCount).toBe(7);
  const width = (row: number): number => sheet.cells.filter((cell) => cell.row === row).length;
  expect([width(list.row - 1), width(ids.row)]).toEqual([7, 7]);
  const formulas = sheet.cells.flatMap(({ formula }) => formula ?? []);
  expect(formulas.filter((formula) => formula.includes(',8,'))).toEqual([]);
  expect(said.filter((text) => text.includes('VLOOKUP('))).toEqual([]);
});

describe('a block by days or money beyond terms', () => {
  const cells = () => [
    ['Código', 'Cliente', 'Facturación', 'Cuota', 'Días vencidos', 'Importe vencido'],
    ['C1', 'Uno', 1000, 0.5, 0, 0],
    ['C2', 'Dos', 2000, 0.5, 45, 120.5],
    ['C3', 'Tres', 3000, 0.5, 90, 900],
    ['C4', 'Cuatro', 4000, 0.5, '', ''],
  ];
  const scheme = () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Facturación', 'Cuota'] });

  test('is not there until somebody states a figure, and the sheet says which columns could', () => {
    const inputs = inputsOf(cells(), scheme);
    const { sheet } = toolSheets('supply', inputs, 'es')[0]!;
    expect(findings(sheet)[0]).toBe(
      'Sin bloqueo de ventas: no se ha dicho desde cuántos días o desde qué importe vencido se bloquea',
    );
    expect(texts(sheet)).toContain('«Días vencidos» y «Importe vencido»');
  });

  test.each([
    ['Días vencidos', 'days', 30, ['C2', 'C3'], 'Se bloquea con más de 30 días en «Días vencidos».'],
    ['Importe vencido', 'amount', 120.5, ['C3'], 'Se bloquea con más de 120,5 en «Importe vencido».'],
  ] as const)('%s blocks above the figure, and is no count of bills', (header, measure, above, ids, about) => {
    const inputs = inputsOf(cells(), () => withBlockAbove(scheme(), header, { measure, above }));
    const { classification } = inputs;
    expect(classification.portfolio.ids.filter((_, i) => classification.blocked[i])).toEqual(ids);
    expect(unpaidBills(classification)).toBeNull();
    const [summary, list] = toolSheets('supply', inputs, 'es');
    expect(texts(summary!.sheet)).toContain(about);
    expect(texts(list!.sheet)).toContain(header);
    expect(texts(list!.sheet)).not.toContain('Impagados');
    expect(clientStory(classification, 2).block?.arrears).toEqual({ measure, above });
  });
});

const texts = (sheet: Sheet): string => sheet.cells.map(({ value }) => String(value)).join('\n');
