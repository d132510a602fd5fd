import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ExcelProblem } from '../../excel';
import { PortfolioProblem } from '../../portfolio';
import { insertHistoryTemplate, insertSample, openTable } from '../commands';
import type { Trouble } from '../model/state';
import { troubleText } from '../model/trouble';
import { Note } from './parts/Note';
import { useStyles } from './parts/styles';
import { usePane } from './usePane';

const useLocal = makeStyles({
  empty: { padding: '24px 12px', display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { fontSize: '16px', fontWeight: 600, margin: '0' },
  columns: { fontSize: '12px', padding: '8px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '4px' },
});

/** A sheet where nothing has been typed yet is no error: it is where everybody begins. */
const isEmptySheet = ({ error }: Trouble): boolean =>
  (error instanceof ExcelProblem && error.id === 'noTable') ||
  (error instanceof PortfolioProblem && error.id === 'emptyRange');

/** With no table read: what a client table looks like, a button that inserts one, and one that tries again. */
export function EmptyState() {
  const { state, context, language, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { trouble } = state;
  const told = trouble && troubleText(trouble, language);
  return (
    <div className={local.empty}>
      <h2 className={local.title}>{t('editing.empty.title')}</h2>
      {told && trouble && (
        <Note tone={isEmptySheet(trouble) ? 'remark' : 'error'}>
          {told.workbook && <strong>{told.workbook} </strong>}
          {told.why}
        </Note>
      )}
      <div>{t('editing.empty.text')}</div>
      <div className={local.columns}>{t('editing.empty.columns')}</div>
      <div className={styles.quiet}>{t('editing.empty.hint')}</div>
      <Button appearance="primary" onClick={() => void openTable(context)}>
        {t('editing.empty.again')}
      </Button>
      <Button onClick={() => void insertSample(context)}>{t('editing.empty.sample')}</Button>
      <Button onClick={() => void insertHistoryTemplate(context)}>{t('editing.empty.template')}</Button>
    </div>
  );
}
