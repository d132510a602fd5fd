import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** What a workbook that is handed over still holds of the add-in. */
export function HandOverNote() {
  const { state, t } = usePane();
  const { did } = state;
  if (did?.what !== 'handover') return null;
  const { tables, left } = did.report;
  const { count, places, names } = left;
  const clean = count === 0 && names.length === 0;
  const said = [
    t(tables > 0 ? 'editing.handOver.done' : 'editing.handOver.none'),
    count > 0 && t('editing.handOver.left', { count, places: places.join(', ') }),
    names.length > 0 && t('editing.handOver.names', { names: names.join(', ') }),
    t(clean ? (tables > 0 ? 'editing.handOver.copy' : 'editing.handOver.asItIs') : 'editing.handOver.paste'),
  ];
  return (
    <div role="status" data-handed-over={count + names.length}>
      <Note tone={clean ? 'remark' : 'warning'}>{said.filter((sentence) => sentence !== false).join(' ')}</Note>
    </div>
  );
}
