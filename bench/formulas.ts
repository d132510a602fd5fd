import { formulaWords } from '../src/locales';
import {
  classify,
  defaultColumns,
  formulaAt,
  formulaColumns,
  itCompanyScheme,
  liveFormulas,
  LONGEST_FORMULA,
  parametersSheet,
  plainFormulas,
  readRoles,
  type FormulaTable,
} from '../src/method';
import { columnLetters, readPortfolio, sampleTable } from '../src/portfolio';
import { heading, megabytes, ms, row, time } from './support';

/** Result columns as formulas: making them, their size, beside the engine's time for the same clients. */
export async function benchFormulas(sizes: readonly number[] = [2_000, 20_000]): Promise<void> {
  heading('Formulas: the worked example’s columns, live and plain');
  row('', 'engine', 'plain', 'live');
  for (const clients of sizes) {
    const { portfolio } = readPortfolio({ cells: sampleTable({ clients }).cells, firstRow: 0, firstColumn: 0 });
    const { scheme } = classify(portfolio, itCompanyScheme(portfolio, { id: 'bench', name: 'Bench', language: 'es' }));
    const words = formulaWords(scheme, 'es');
    const asked = defaultColumns(scheme);
    const table: FormulaTable = {
      ...readRoles(portfolio),
      sources: new Map(portfolio.columns.map(({ header }, k) => [header, columnLetters(k)])),
      results: new Map(formulaColumns(scheme, asked).map((column, k) => [column, columnLetters(20 + k)])),
      firstRow: 5,
      lastRow: 4 + portfolio.size,
    };
    let length = 0;
    const live = (...[chosen, columns, ...rest]: Parameters<typeof plainFormulas>) =>
      liveFormulas(chosen, { asked: columns }, ...rest);
    const all = (make: typeof plainFormulas) => () => {
      length = 0;
      for (const template of make(scheme, asked, table, words).values()) {
        for (let at = table.firstRow; at <= table.lastRow; at++) length += formulaAt(template, at).length;
      }
    };
    const engine = await time(() => classify(portfolio, scheme), 3);
    const plain = await time(all(plainFormulas), 3);
    const plainLength = length;
    const withFunctions = await time(all(live), 3);
    const label = `${clients.toLocaleString('en')} clients`;
    row(`${label}, classified or made`, ms(engine.median), ms(plain.median), ms(withFunctions.median));
    row(`${label}, text of the formulas`, '', megabytes(plainLength), megabytes(length));
    const longest = Math.max(...[...plainFormulas(scheme, asked, table, words).values()].map(({ length: n }) => n));
    row(`${label}, longest formula of ${LONGEST_FORMULA}`, '', String(longest));
    const sheet = parametersSheet(scheme, words);
    row(`${label}, cells and names of the parameters`, '', String(sheet.cells.length), String(sheet.names.length));
  }
}
