import { removeColumns, showRows } from '../../commands';
import { liftedText } from '../../model/trouble';
import { DidUndo } from '../parts/DidUndo';
import { Note, type WayOn } from '../parts/Note';
import { usePane } from '../usePane';

/** Asks before edited cells of our columns go with them, and says what was done. */
export function RemovalNote() {
  const { state, context, dispatch, t } = usePane();
  const { did, table } = state;
  if (did?.what !== 'removeColumns' || !table) return null;
  const { asks, sheetName, address, kept, emptySheet, parametersIdle, differing, lifted } = did.report;
  if (asks) {
    const row = Number(/\d+$/.exec(asks.address)?.[0]) - 1 - table.raw.firstRow;
    const ways: WayOn[] = [{ label: t('removal.yes'), run: () => void removeColumns(context, asks) }];
    if (sheetName === table.place.sheetName)
      ways.push({ label: t('removal.see'), run: () => void showRows(context, [row]) });
    ways.push({ label: t('removal.no'), run: () => dispatch({ type: 'didOver' }) });
    return (
      <div data-asks>
        <Note tone="warning" ways={ways}>
          {t(asks.compared ? 'removal.ask' : 'removal.askAll', { count: asks.cells, address: asks.address })}
        </Note>
      </div>
    );
  }
  const said = [
    address === '' ? t('removal.gone') : t('removal.done', { place: `${sheetName}!${address}` }),
    kept > 0 ? t('removal.kept', { count: kept }) : '',
    emptySheet === null ? '' : t('removal.emptySheet', { sheet: emptySheet }),
    parametersIdle ? t('outputs.idle') : '',
    lifted ? liftedText(lifted, t) : '',
    differing ? t('undo.differing', { count: differing.cells, address: differing.address }) : '',
  ];
  return (
    <div role="status" data-removed>
      <Note>
        {said.filter((sentence) => sentence !== '').join(' ')}
        <DidUndo />
      </Note>
    </div>
  );
}
