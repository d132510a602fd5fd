import { isActive } from '../../method';
import type { NumericColumn, PortfolioReading, TextColumn } from '../../portfolio';
import type { ColumnView, ReadingView } from './views';

/** What the pane says about a table that was read. */
export function readingView({ portfolio, layout, matches, observations }: PortfolioReading): ReadingView {
  const { size, ids, names, sourceRows, kinds, columns, roles } = portfolio;
  const id = roles.get('id');
  const agreed = roles.get('agreedSegment');
  const agreedColumn = agreed === undefined ? undefined : columns[agreed];
  return {
    clients: size,
    ids,
    names,
    sourceRows: sourceRows.slice(),
    headerRow: layout.headerRows.at(-1) ?? -1,
    idHeader: id === undefined ? null : columns[id]!.header,
    columns: columns.map(columnView),
    matches,
    observations,
    active: kinds.reduce((count, kind) => count + (isActive(kind) ? 1 : 0), 0),
    agreed: agreedColumn?.kind === 'text' ? agreedColumn.values.filter((word) => word !== '').length : null,
  };
}

function columnView(column: NumericColumn | TextColumn): ColumnView {
  const { header, kind } = column;
  if (column.kind === 'text') return { header, kind, numbers: 0, empty: column.values.filter((v) => v === '').length };
  let numbers = 0;
  let empty = 0;
  for (let i = 0; i < column.values.length; i++) {
    if (column.reasons[i] === 0) numbers++;
    else if (column.reasons[i] === 1) empty++;
  }
  return { header, kind, numbers, empty };
}
