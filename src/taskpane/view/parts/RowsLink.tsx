import { Link } from '@fluentui/react-components';
import { usePane } from '../usePane';
import { rowsWay } from './rowsWay';

/** The way to rows of the sheet, within a line of text. */
export function RowsLink({ rows }: { readonly rows: readonly number[] }) {
  const { label, told, run } = rowsWay(usePane(), rows);
  return (
    <>
      {told && <span role="status">{told} </span>}
      <Link as="button" style={{ fontSize: '12px' }} onClick={run}>
        {label}
      </Link>
    </>
  );
}
