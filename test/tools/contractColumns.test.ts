import { TOOL_COLUMNS } from '../../src/locales/tools/columns';
import { type Inputs, toolColumns } from '../../src/tools';
import { COHORT, inputs } from './contractTables';

describe('columns beside the clients', () => {
  const wanted = TOOL_COLUMNS.filter((id) => id.startsWith('tool_contracts_'));
  const columnsOf = (of: Inputs, language: 'es' | 'en' = 'es') =>
    new Map(toolColumns('contracts', null, of, { wanted, language }).map((column) => [column.column, column]));
  const at = (columns: ReturnType<typeof columnsOf>, id: (typeof wanted)[number]) => columns.get(id)!.cells;

  test('an active contract has its chance and its value, each within its interval; a lost one is blank', () => {
    const columns = columnsOf(inputs(COHORT));
    expect([...columns.keys()]).toEqual(wanted);
    const { classification } = inputs(COHORT);
    let active = 0;
    for (let i = 0; i < classification.portfolio.size; i++) {
      const [renews, low, high, , worth, worthLow, worthHigh] = wanted.map((id) => at(columns, id)[i]!);
      if (renews === '') {
        expect([low, high, worth, worthLow, worthHigh]).toEqual(['', '', '', '', '']);
        continue;
      }
      active++;
      expect(low).toBeLessThan(renews as number);
      expect(high).toBeGreaterThan(renews as number);
      expect(high).toBeLessThan(1);
      expect(worthLow).toBeLessThan(worth as number);
      expect(worthHigh).toBeGreaterThan(worth as number);
    }
    expect(active).toBe(37);
  });

  test.each(['es', 'en'] as const)('headers say of what, in %s', (language) => {
    for (const { header } of columnsOf(inputs(COHORT), language).values()) expect(header).toMatch(/^[^()]+ \(.+\)$/);
  });

  test('without a renewal to count every column says why it is empty', () => {
    const none = columnsOf(inputs([['2026-01-01', '']]));
    for (const { cells, blank } of none.values()) {
      expect(new Set(cells)).toEqual(new Set(['']));
      expect(blank).toMatch(/^ningún contrato ha completado/);
    }
  });
});
