import { useEffect, useRef } from 'react';
import { convert, insertSample, openTable, proposeFor, startOver, undoEarlier, write } from '../../commands';
import { troubleText, type WayId } from '../../model/trouble';
import type { Trouble } from '../../model/state';
import { usePane } from '../usePane';
import { Note, type WayOn } from './Note';

/** What went wrong, in the place that caused it: the workbook first, then why, then what can be pressed. */
export function TroubleNote({ where }: { readonly where: readonly Trouble['where'][] }) {
  const { state, context, dispatch, language, t } = usePane();
  const { trouble } = state;
  const place = useRef<HTMLDivElement>(null);
  const isHere = trouble !== null && where.includes(trouble.where) && !state.work;
  // Who pressed something further down would not see why it was not done.
  useEffect(() => {
    if (isHere) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isHere, trouble]);
  if (!isHere) return null;
  const text = troubleText(trouble, language);
  const again = trouble.again ?? (() => void openTable(context));
  const there = (place: 'newSheet' | 'insertColumns') => (): void =>
    trouble.elsewhere ? trouble.elsewhere[place]?.() : void write(context, place);
  // Formulas read the cells of their own row: they have no business on a sheet of their own.
  const offered = text.ways.filter(
    (way) =>
      (way !== 'newSheet' || state.output === 'values' || trouble.elsewhere !== undefined) &&
      (way !== 'passOver' || (trouble.where === 'undo' && (state.undoable?.earlier ?? 0) > 0)),
  );
  const ways: Record<WayId, WayOn> = {
    retry: { label: t('pane.retry'), run: again },
    passOver: { label: t('trouble.passOver'), run: () => void undoEarlier(context) },
    newSheet: { label: t('pane.trouble.newSheet'), run: there('newSheet') },
    insertColumns: { label: t('pane.trouble.insertColumns'), run: there('insertColumns') },
    mapSheet: { label: t('families.map.makeOne'), run: () => trouble.mapSheet?.() },
    sample: { label: t('pane.trouble.sample'), run: () => void insertSample(context) },
    readAgain: { label: t('pane.refresh'), run: () => void openTable(context) },
    liftFilter: { label: t('trouble.liftFilter'), run: () => trouble.liftFilters?.() },
    asValues: { label: t('outputs.asValues'), run: () => void convert(context, 'values') },
    reload: { label: t('pane.reload'), run: () => location.reload() },
    startOver: { label: t('trouble.startOver'), run: () => void startOver(context) },
    propose: { label: t('pane.trouble.propose'), run: () => void proposeFor(context) },
  };
  // What the scheme lacks stays true until it is mended; all else has been read when it is closed.
  const close: WayOn[] =
    trouble.where === 'scheme' ? [] : [{ label: t('pane.close'), run: () => dispatch({ type: 'troubleOver' }) }];
  return (
    <div ref={place}>
      <Note tone="error" ways={[...offered.map((way) => ways[way]), ...close]}>
        {text.workbook && <strong>{text.workbook} </strong>}
        {text.why}
      </Note>
    </div>
  );
}
