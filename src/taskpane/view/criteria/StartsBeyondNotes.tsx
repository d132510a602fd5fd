import { startsBeyondSentence } from '../../../locales';
import { columnLetters } from '../../../portfolio';
import { Note } from '../parts/Note';
import { rowsWay } from '../parts/rowsWay';
import { usePane } from '../usePane';

/** Cells of a column of starts that years cannot be counted from, with the way to their rows. */
export function StartsBeyondNotes() {
  const pane = usePane();
  const { judgement, reading, table } = pane.state;
  if (!judgement?.scheme.referenceDate || !reading || !table) return null;
  const { referenceDate } = judgement.scheme;
  const { firstRow, firstColumn } = table.raw;
  return judgement.startsBeyond.map(({ header, sourceColumn, clients }) => {
    const rows = clients.flatMap((client) => reading.sourceRows[client] ?? []);
    const letters = columnLetters(firstColumn + sourceColumn);
    const addressOf = (client: number): string => `${letters}${firstRow + (reading.sourceRows[client] ?? 0) + 1}`;
    return (
      <Note key={header} tone="warning" ways={[rowsWay(pane, rows)]}>
        {startsBeyondSentence(header, { clients, addressOf }, referenceDate, pane.language)}
      </Note>
    );
  });
}
