import { agreementSentences } from '../../../locales';
import { columnLetters } from '../../../portfolio';
import { Note } from '../parts/Note';
import { rowsWay } from '../parts/rowsWay';
import { usePane } from '../usePane';

/** How many segments people decided, and which of their cells name none. */
export function DecisionNotes() {
  const pane = usePane();
  const { state, language } = pane;
  const { judgement, reading, table } = state;
  const agreement = judgement?.agreement;
  if (!agreement || !reading || !table) return null;
  const { firstRow, firstColumn } = table.raw;
  const letters = columnLetters(firstColumn + agreement.sourceColumn);
  const cellOf = (client: number): string => `${letters}${firstRow + (reading.sourceRows[client] ?? 0) + 1}`;
  const { counted, unknown } = agreementSentences(agreement, cellOf, judgement.scheme, language);
  const rows = agreement.unknown.flatMap(({ client }) => reading.sourceRows[client] ?? []);
  return (
    <>
      {counted && <Note>{counted}</Note>}
      {unknown && (
        <Note tone="warning" ways={[rowsWay(pane, rows)]}>
          {unknown}
        </Note>
      )}
    </>
  );
}
