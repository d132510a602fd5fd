import { withColumnUnit, type UnitReport } from '../../../method';
import { Fragment } from 'react';
import { inQuotes, overSentence, unitNeedsLook, unitSentences } from '../../../locales';
import type { ColumnUnit } from '../../../portfolio';
import { unitsSaid } from '../../model/unitsSaid';
import { Note, type WayOn } from '../parts/Note';
import { rowsWay } from '../parts/rowsWay';
import { usePane, type Pane } from '../usePane';

/** How shares, margins and growth are read where they are not plain fractions, or where cells do not fit. */
export function UnitNotes() {
  const pane = usePane();
  return unitsSaid(pane.state.judgement).map((report) => {
    const over = overSentence(report, pane.language);
    return (
      <Fragment key={report.header}>
        <Note tone={unitNeedsLook(report) ? 'warning' : 'remark'} ways={waysOn(report, pane)}>
          {unitSentences(report, pane.language).join(' ')}
        </Note>
        {over !== null && (
          <Note tone="warning" ways={[rowsWay(pane, report.overRows)]}>
            {inQuotes(report.header, pane.language)}: {over}
          </Note>
        )}
      </Fragment>
    );
  });
}

function waysOn({ header, unit, judged, unfitRows }: UnitReport, pane: Pane): WayOn[] {
  const { state, dispatch, t } = pane;
  const ways: WayOn[] = [];
  const { scheme } = state;
  if (unfitRows.length > 0) {
    ways.push(rowsWay(pane, unfitRows));
  }
  if (!scheme) return ways;
  const other: ColumnUnit = judged.unit !== unit ? judged.unit : unit === 'percent' ? 'fraction' : 'percent';
  ways.push({
    label: t(`unit.readAs.${other}`),
    run: () => dispatch({ type: 'schemeChanged', scheme: withColumnUnit(scheme, header, other) }),
  });
  return ways;
}
