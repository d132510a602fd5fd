import { LANGUAGES, resultColumns } from '../../../locales';
import { type Language, WORDS } from '../../../locales/words';
import { classify, COLUMNS, defaultColumns, OUTPUT_COLUMNS, type OutputColumn, type Scheme } from '../../../method';
import { PortfolioProblem, readPortfolio } from '../../../portfolio';
import { FunctionProblem } from '../../declare';
import { plain } from '../../declare/readers';
import { type Grid, isErrorValue } from '../../run/cells';
import { readScheme } from './readScheme';
import { SCHEME_ROWS } from './schemeRows';

/**
 * A whole table classified in one call: the headers of the result in the row of the table's headers, every client in
 * its own row, and nothing in rows that are no clients.
 * @param table headers and clients
 * @param scheme range of choices (`schemeRows.ts`), or null for the first proposal
 * @throws FunctionProblem; MethodProblem where the method refuses
 */
export function classifyTable(table: Grid, scheme: Grid | null, language: Language): (string | number)[][] {
  const { portfolio, layout } = read(table);
  const { scheme: chosen, columns: wanted } = readScheme(scheme, portfolio, language);
  const classification = classify(portfolio, chosen);
  const columns = wanted.length ? outputColumns(wanted) : columnsFor(chosen);
  const result = resultColumns(classification, columns, language);
  const headerRow = layout.headerRows.at(-1)!;
  const answer = Array.from({ length: table.length }, () => columns.map((): string | number => ''));
  answer[headerRow] = result.map(({ header }) => header);
  portfolio.sourceRows.forEach((row, client) => {
    answer[row] = result.map(({ cells }) => cells[client]!);
  });
  return answer;
}

/**
 * Cells as they were typed, as far as it can be known: desktop Excel hands empty cells over as 0 (office-js #1951, #4702).
 * A row of nothing but zeros is an empty one, and down to the first row with two texts, the headers, a 0 beside a title
 * or between headers is no number. A client with an id and zeros stays what it is.
 */
function asTyped(cells: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const isText = (cell: unknown): boolean => typeof cell === 'string' && cell.trim() !== '';
  const isNothing = (cell: unknown): boolean => cell === 0 || cell === null || cell === undefined || cell === '';
  const emptied = (row: readonly unknown[]): unknown[] => row.map((cell) => (isNothing(cell) ? '' : cell));
  let above = true;
  return cells.map((row) => {
    const texts = row.filter(isText).length;
    const isTop = above && row.every((cell) => isText(cell) || isNothing(cell));
    if (texts > 1 || !isTop) above = false;
    return isTop || row.every(isNothing) ? emptied(row) : row;
  });
}

function read(table: Grid): ReturnType<typeof readPortfolio> {
  // Errors among the cells of a table belong to their client, who then lacks that datum.
  const cells = asTyped(table.map((row) => row.map((cell) => (isErrorValue(cell) ? cell.code : cell))));
  try {
    return readPortfolio({ cells, firstRow: 0, firstColumn: 0 });
  } catch (thrown) {
    if (thrown instanceof PortfolioProblem) throw new FunctionProblem('tableUnreadable');
    throw thrown;
  }
}

/** The usual columns; with loyalty, the score that it gives too. */
function columnsFor(scheme: Scheme): OutputColumn[] {
  const usual = new Set<OutputColumn>(defaultColumns(scheme));
  const [profile] = scheme.profiles;
  if (profile?.loyalty) usual.add(profile.weights ? 'weightedLoyalty' : 'totalLoyalty');
  return OUTPUT_COLUMNS.filter((column) => usual.has(column));
}

/** Output columns by their names in either language, or their ids; "Dígito" or "Digit" stands for all four. */
function outputColumns(wanted: readonly string[]): OutputColumn[] {
  return wanted.flatMap((name): OutputColumn[] => {
    if (['digito', 'digitos', 'digit', 'digits'].includes(plain(name)))
      return OUTPUT_COLUMNS.filter((column) => COLUMNS[column].position !== undefined);
    const found = OUTPUT_COLUMNS.find((column) => namesOf(column).some((known) => plain(known) === plain(name)));
    if (found) return [found];
    const expected = {
      es: OUTPUT_COLUMNS.map((column) => namesOf(column)[1]).join(', '),
      en: OUTPUT_COLUMNS.map((column) => namesOf(column)[2]).join(', '),
    };
    throw new FunctionProblem('schemeCell', { row: SCHEME_ROWS.columns.name, cell: name, expected });
  });
}

function namesOf(column: OutputColumn): [string, string, string] {
  const { position } = COLUMNS[column];
  const [es, en] = LANGUAGES.map((language) => {
    const words: Readonly<Record<string, string>> = WORDS[language].column;
    return position === undefined ? words[column]! : words.digit!.replace('{{criterion}}', String(position + 1));
  });
  return [column, es!, en!];
}
