import { parameterNames, type ParameterProblem } from '../../../method';
import { formatNumber } from '../../../locales';
import { showParameter } from '../../commands';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** That the numbers live on the parameters sheet, and which of its cells make no sense. */
export function ParametersNote() {
  const { state, context, t } = usePane();
  const styles = useStyles();
  const { scheme, parameters } = state;
  if (!scheme || !parameters) return null;
  if (parameters.gone) return <Note tone="warning">{t('outputs.gone')}</Note>;
  // The first number that one would edit.
  const sheet = parameterNames(scheme).band(0, 0, 'cut1');
  return (
    <div className={styles.tight} data-parameters>
      <Note ways={[{ label: t('outputs.show'), run: () => void showParameter(context, sheet) }]}>
        {t('outputs.home')}
      </Note>
      {parameters.problems.map((problem) => (
        <Problem key={problem.name} problem={problem} />
      ))}
    </div>
  );
}

function Problem({ problem: { name, cell, id, falls } }: { readonly problem: ParameterProblem }) {
  const { context, language, t } = usePane();
  const place = (address: string): string => address.replaceAll('$', '');
  if (cell === '') return <Note tone="warning">{t('outputs.wrongName', { name })}</Note>;
  return (
    <Note tone="warning" ways={[{ label: t('outputs.showCell'), run: () => void showParameter(context, name) }]}>
      {falls
        ? t('outputs.falls', {
            from: place(falls.from.cell),
            high: formatNumber(falls.from.value, 'number', language, 4),
            // On the same sheet, its name need not be said twice.
            to: place(falls.to.cell.slice(falls.to.cell.lastIndexOf('!') + 1)),
            low: formatNumber(falls.to.value, 'number', language, 4),
          })
        : t('outputs.wrong', { cell: place(cell), problem: t(`sheet.problem.${id}`) })}{' '}
      {t('outputs.meanwhile')}
    </Note>
  );
}
