import { agreementSentences } from '../../../locales';
import { columnLetters } from '../../../portfolio';
import { showRows } from '../../commands';
import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** How many segments people decided, and which of their cells name none. */
export function DecisionNotes() {
  const { state, context, language, t } = usePane();
  const { judgement, reading, table } = state;
  const agreement = judgement?.agreement;
  if (!agreement || !reading || !table) return null;
  const { firstRow, firstColumn } = table.raw;
  const letters = columnLetters(firstColumn + agreement.sourceColumn);
  const cellOf = (client: number): string => `${letters}${firstRow + (reading.sourceRows[client] ?? 0) + 1}`;
  const { counted, unknown } = agreementSentences(agreement, cellOf, judgement.scheme, language);
  const rows = agreement.unknown.flatMap(({ client }) => reading.sourceRows[client] ?? []);
  const show = { label: t('pane.clients.showRows'), run: () => void showRows(context, rows) };
  return (
    <>
      {counted && <Note>{counted}</Note>}
      {unknown && (
        <Note tone="warning" ways={[show]}>
          {unknown}
        </Note>
      )}
    </>
  );
}
