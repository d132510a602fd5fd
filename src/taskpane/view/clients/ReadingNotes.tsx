import { Fragment, type ReactNode, useState } from 'react';
import { type Scheme, withEmptyAs } from '../../../method';
import { emptyAsked, isOfPurchases, type Observation } from '../../../portfolio';
import { observationSentence } from '../../../locales';
import { chooseHiddenRows } from '../../commands';
import { atHand } from '../../model/atHand';
import { Note, type WayOn } from '../parts/Note';
import { rowsWay } from '../parts/rowsWay';
import { usePane, type Pane } from '../usePane';
import { ConvertTexts } from './ConvertTexts';
import { KindWords } from './KindWords';
import { PurchaseListNote } from './PurchaseListNote';

/** Observations that only tell how the table was understood; the others ask for a look. */
const QUIET: ReadonlySet<Observation['id']> = new Set([
  'rowsLeftOut',
  'shareComputed',
  'ownColumns',
  'idsFromNames',
  'twoHeaderRows',
  'mergedHeaders',
]);

/** What reading the table had to say, each with its ways on. */
export function ReadingNotes({ observations }: { readonly observations: readonly Observation[] }) {
  const pane = usePane();
  const { t } = pane;
  /** Column of the block whose texts are looked at for converting. */
  const [converting, setConverting] = useState<number | null>(null);
  const keys = keysOf(observations);
  return observations.map((observation, k) =>
    isOfPurchases(observation) ? (
      <PurchaseListNote key={keys[k]} observation={observation} />
    ) : (
      told(observation, keys[k]!)
    ),
  );

  function told(observation: Observation, key: string): ReactNode {
    return (
      <Fragment key={key}>
        <Note
          tone={isQuiet(observation) ? 'remark' : 'warning'}
          ways={[...waysOn(observation, pane), ...convertWay(observation)]}
        >
          {observationSentence(observation, pane.language)}
        </Note>
        {observation.words && <KindWords words={observation.words} />}
        {isText(observation) && converting === observation.sourceColumn && (
          <ConvertTexts observation={observation} onDone={() => setConverting(null)} />
        )}
      </Fragment>
    );
  }

  function convertWay(observation: Observation): WayOn[] {
    const { sourceColumn } = observation;
    if (!isText(observation) || sourceColumn === undefined) return [];
    const expanded = converting === sourceColumn;
    return [{ label: t('editing.notes.convert'), expanded, run: () => setConverting(expanded ? null : sourceColumn) }];
  }
}

/** Whether it only tells how the table was understood, or what the user has answered. */
const isQuiet = ({ id, params }: Observation): boolean =>
  QUIET.has(id) || params.rule === 'zero' || (id === 'unknownKinds' && params.count === 0);

/** What a note stays itself by when others come or go before it: a way on that is being pressed must not become another's. */
function keysOf(observations: readonly Observation[]): string[] {
  const times = new Map<string, number>();
  return observations.map(({ id, sourceColumn, params }) => {
    const key = `${id} ${sourceColumn ?? params.reason ?? ''}`;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return `${key} ${before}`;
  });
}

/** Numbers and dates that stand as text, and can be converted. */
const isText = ({ id }: Observation): boolean => id === 'textNumbers' || id === 'textDates';

function waysOn(observation: Observation, pane: Pane): WayOn[] {
  const { context, state, t } = pane;
  const { id, rows, params } = observation;
  const ways: WayOn[] = [];
  if (rows && rows.length > 0) ways.push(rowsWay(pane, rows));
  if (id === 'hiddenRows') {
    const hiddenRows = params.read ? 'leaveOut' : 'read';
    const label = t(params.read ? 'editing.notes.leaveHidden' : 'editing.notes.readHidden');
    ways.push({ label, run: () => void chooseHiddenRows(context, hiddenRows) });
  }
  if (id === 'lapsed' && state.scheme) {
    const { lapsed, ...rest } = state.scheme;
    const change: Scheme = lapsed === 'lost' ? rest : { ...state.scheme, lapsed: 'lost' };
    const label = t(lapsed === 'lost' ? 'editing.notes.lapsedAsCurrent' : 'editing.notes.lapsedAsLost');
    ways.push({ label, run: () => pane.dispatch({ type: 'schemeChanged', scheme: change }) });
  }
  const scheme = atHand(state);
  const asked = emptyAsked(observation);
  if (asked && scheme) {
    const zero = params.rule === 'zero';
    const change = withEmptyAs(scheme, asked, zero ? 'missing' : 'zero');
    const label = t(zero ? 'editing.notes.missing' : 'editing.notes.zero');
    ways.push({ label, run: () => pane.dispatch({ type: 'schemeChanged', scheme: change }) });
  }
  return ways;
}
