import { isActive, proposedCriteria } from '../../method';
import {
  canBeFamilies,
  familyCounts,
  figureHeader,
  isOwnColumn,
  MISSING_REASONS,
  MOST_GROUPS,
  type NumericColumn,
  type PortfolioReading,
  type TextColumn,
} from '../../portfolio';
import type { ColumnView, ReadingView } from './views';

/** What the pane says about a table that was read. */
export function readingView(
  { portfolio, layout, matches, observations, besides }: PortfolioReading,
  today: string,
): ReadingView {
  const { size, ids, names, sourceRows, kinds, columns, roles } = portfolio;
  const id = roles.get('id');
  const name = roles.get('name');
  const families = familyCounts(portfolio);
  const { taken, aside } = proposedCriteria(portfolio, { today });
  return {
    clients: size,
    ids,
    names,
    sourceRows: sourceRows.slice(),
    headerRow: layout.headerRows.at(-1) ?? -1,
    idHeader: id === undefined ? null : columns[id]!.header,
    idColumn: id === undefined ? 0 : columns[id]!.sourceColumn,
    name:
      name === undefined || name === id ? null : { header: columns[name]!.header, column: columns[name]!.sourceColumn },
    columns: columns.map((column) => columnView(column, isOwnColumn(columns, column.header))),
    matches,
    observations,
    besides,
    families: families.slice(0, MOST_GROUPS + 1),
    familiesInAll: families.length,
    proposed: { keys: taken.map(({ key }) => key), aside },
    active: kinds.reduce((count, kind) => count + (isActive(kind) ? 1 : 0), 0),
  };
}

function columnView(column: NumericColumn | TextColumn, isOurs: boolean): ColumnView {
  const { header, kind, sourceColumn: at } = column;
  const names = figureHeader(header)?.names;
  const own = isOurs && !names;
  if (column.kind === 'text') {
    const empty = column.values.filter((value) => value === '').length;
    return { header, at, kind, numbers: 0, empty, own, names, groups: canBeFamilies(column), amounts: false };
  }
  let numbers = 0;
  let empty = 0;
  for (let i = 0; i < column.values.length; i++) {
    if (column.reasons[i] === 0) numbers++;
    else if (column.reasons[i] === EMPTY) empty++;
  }
  return { header, at, kind, numbers, empty, own, names, groups: false, amounts: holdAmounts(column) };
}

const EMPTY = MISSING_REASONS.indexOf('empty');
const NOT_WHOLE = MISSING_REASONS.indexOf('notWhole');
/** More bills than this in three years would be one every ten days; amounts of money start about here. */
const MOST_BILLS = 100;

/** One odd value is a slip of the hand; a tenth of what is not zero makes the column something else than a count. */
function holdAmounts({ values, reasons }: NumericColumn): boolean {
  let odd = 0;
  let known = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const broken = reasons[i] === NOT_WHOLE;
    if (value === 0 || (reasons[i] !== 0 && !broken)) continue;
    known++;
    if (broken || value > MOST_BILLS || !Number.isInteger(value)) odd++;
  }
  return odd > 0 && odd >= known / 10;
}
