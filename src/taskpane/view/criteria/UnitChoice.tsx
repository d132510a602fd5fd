import { hasUnit, withColumnUnit, type Criterion } from '../../../method';
import { overSentence, unitName, unitSentences } from '../../../locales';
import type { ColumnUnit } from '../../../portfolio';
import { atHand } from '../../model/atHand';
import { Choice } from '../parts/Choice';
import { Note } from '../parts/Note';
import { rowsWay } from '../parts/rowsWay';
import { usePane } from '../usePane';

/** As fractions or as 0–100, for the whole column, with what its cells say (method.md §1.3). */
export function UnitChoice({ criterion }: { readonly criterion: Criterion }) {
  const pane = usePane();
  const { state, dispatch, language, t } = pane;
  const { judgement } = state;
  const scheme = atHand(state);
  const { key, source } = criterion;
  if (!scheme || !hasUnit(key, source)) return null;
  const { header, unit } = source;
  const units: readonly ColumnUnit[] =
    key === 'margin' || key.startsWith('custom:') ? ['fraction', 'percent', 'number'] : ['fraction', 'percent'];
  const report = judgement?.units.find((each) => each.key === key && each.header === header && each.unit === unit);
  // How it is read is the choice itself; the cells that do not fit get a note of their own.
  const said = report ? unitSentences(report, language).slice(1) : [];
  const over = report ? overSentence(report, language) : null;
  const unfit = report && report.unfit > 0 ? said.pop() : undefined;
  return (
    <>
      <Choice
        label={t('unit.label')}
        value={unit}
        options={units.map((value) => ({ value, label: unitName(value, key, language) }))}
        help={said.length > 0 ? said.join(' ') : undefined}
        onChoose={(chosen) =>
          dispatch({ type: 'schemeChanged', scheme: withColumnUnit(scheme, header, chosen as ColumnUnit) })
        }
      />
      {report && unfit && (
        <Note tone="warning" ways={[rowsWay(pane, report.unfitRows)]}>
          {unfit}
        </Note>
      )}
      {report && over !== null && (
        <Note tone="warning" ways={[rowsWay(pane, report.overRows)]}>
          {over}
        </Note>
      )}
    </>
  );
}
