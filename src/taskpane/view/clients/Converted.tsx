import { DidUndo } from '../parts/DidUndo';
import { useStyles } from '../parts/styles';
import { liftedText } from '../../model/trouble';
import { usePane } from '../usePane';

/** What the last conversion did, with its Undo. */
export function Converted() {
  const { state, t } = usePane();
  const styles = useStyles();
  const { did } = state;
  if (did?.what !== 'convertCells') return null;
  const { cells, sheetName, address, formulas, differing, lifted } = did.report;
  return (
    <div className={styles.quiet} role="status" data-converted>
      {t('convert.done', { count: cells, place: `${sheetName}!${address}` })}
      {formulas && ` ${t('convert.formulas', { count: formulas.cells, address: formulas.address })}`}
      {lifted && ` ${liftedText(lifted, t)}`}
      {differing && ` ${t('convert.differing', { count: differing.cells, address: differing.address })}`}
      <DidUndo />
    </div>
  );
}
