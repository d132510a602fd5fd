import { parameterNames, type ParameterProblem } from '../../../method';
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

function Problem({ problem: { name, cell, id } }: { readonly problem: ParameterProblem }) {
  const { context, t } = usePane();
  if (cell === '') return <Note tone="warning">{t('outputs.wrongName', { name })}</Note>;
  return (
    <Note tone="warning" ways={[{ label: t('outputs.showCell'), run: () => void showParameter(context, name) }]}>
      {t('outputs.wrong', { cell: cell.replaceAll('$', ''), problem: t(`sheet.problem.${id}`) })}
    </Note>
  );
}
