import { Button, makeStyles } from '@fluentui/react-components';
import { OUTPUT_COLUMNS, type OutputColumn, possibleColumns } from '../../../method';
import { columnHeader } from '../../../locales';
import { columnsChosen } from '../../model/ranks';
import type { WhenOccupied } from '../../model/state';
import { Check } from '../parts/Check';
import { Choice } from '../parts/Choice';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { OutputChoice, RanksChoice } from './OutputChoice';

const useLocal = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    columnGap: '8px',
    border: 'none',
    margin: '0',
    padding: '0',
  },
});

/** Which columns are written, and where they go when the cells beside the table are taken. */
export function ColumnsChooser() {
  const { state, dispatch, language, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { scheme } = state;
  if (!scheme) return null;
  const formulas = state.output !== 'values';
  const chosen = new Set(columnsChosen(state));
  const toggle = (column: OutputColumn, wanted: boolean): void => {
    const columns = OUTPUT_COLUMNS.filter((each) => (each === column ? wanted : chosen.has(each)));
    if (columns.length > 0) dispatch({ type: 'columnsChosen', columns });
  };
  return (
    <div className={styles.stack} data-columns-chooser>
      <fieldset className={local.grid} aria-label={t('writing.columns')}>
        {possibleColumns(scheme, state.judgement?.agreement != null).map((column) => (
          <Check
            key={column}
            label={columnHeader(column, scheme, language)}
            checked={chosen.has(column)}
            onChange={(checked) => toggle(column, checked)}
          />
        ))}
      </fieldset>
      <div className={styles.wrap}>
        <Button
          size="small"
          disabled={state.columns === null}
          onClick={() => dispatch({ type: 'columnsChosen', columns: null })}
        >
          {t('writing.standard')}
        </Button>
      </div>
      <OutputChoice />
      <RanksChoice />
      <Choice
        label={t('writing.where')}
        value={formulas && state.whenOccupied === 'newSheet' ? 'refuse' : state.whenOccupied}
        options={(['refuse', 'insertColumns', 'newSheet'] as const).map((value) => ({
          value,
          label: t(`writing.${value}`),
          // Formulas read the cells of their own row.
          disabled: formulas && value === 'newSheet',
        }))}
        onChoose={(value) => dispatch({ type: 'whenOccupiedChosen', whenOccupied: value as WhenOccupied })}
      />
    </div>
  );
}
