import { Fragment, Suspense, useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { type Scheme, columnsRead, withEmptyAsZero } from '../../../method';
import { lapsedInForce, type Observation } from '../../../portfolio';
import { observationSentence } from '../../../locales';
import { readWith } from '../../commands';
import { atHand } from '../../model/atHand';
import { rowsBelow } from '../../model/rowsBelow';
import { unitsSaid } from '../../model/unitsSaid';
import { DecisionColumns, Converted, ConvertTexts, FamilyUse, RolePickers, RowsBelow, UnitNotes } from '../editors';
import { Note, type WayOn } from '../parts/Note';
import { rowsWay } from '../parts/rowsWay';
import { Section } from '../parts/Section';
import { goesOn } from '../parts/goesOn';
import { useStyles } from '../parts/styles';
import { useHeldFocus } from '../parts/useHeldFocus';
import { usePane, type Pane } from '../usePane';
import { placeText } from './placeText';

/** Observations that only tell how the table was understood; the others ask for a look. */
const QUIET: ReadonlySet<Observation['id']> = new Set([
  'rowsLeftOut',
  'shareComputed',
  'ownColumns',
  'idsFromNames',
  'twoHeaderRows',
  'mergedHeaders',
]);

/** *Clientes*: which table, what was left out and why, what each column is. */
export function ClientsSection() {
  const pane = usePane();
  const { state, t, clients } = pane;
  const styles = useStyles();
  /** Column of the block whose texts are looked at for converting. */
  const [converting, setConverting] = useState<number | null>(null);
  const focus = useHeldFocus<HTMLDivElement>(fromClients);
  const { reading, table } = state;
  if (!reading || !table) return null;
  const place = placeText(table.place, t);
  const told = state.scheme?.lapsed === 'lost' ? lapsedInForce(reading.observations) : reading.observations;
  const observations = told.filter((observation) => stillOpen(observation, pane));
  const summary = t('pane.clients.place', { clients: clients(reading.clients), place });
  const below = rowsBelow(table, reading).length > 0 ? 1 : 0;
  const count = observations.length + below + unitsSaid(state.judgement).length;
  const notes = count > 0 ? `· ${t('pane.clients.notes', { count })}` : '';
  return (
    <Section id="clients" title={t('pane.clients.title')} summary={summary} tail={notes}>
      <div className={styles.stack} {...focus}>
        <div>{summary}</div>
        {reading.active < reading.clients && (
          <div className={styles.quiet}>{t('pane.clients.active', { count: reading.active })}</div>
        )}
        {count === 0 && <div className={styles.quiet}>{t('pane.clients.allGood')}</div>}
        <Suspense>
          <RowsBelow />
          <UnitNotes />
        </Suspense>
        {observations.map((observation, k) => (
          <Fragment key={k}>
            <Note
              tone={QUIET.has(observation.id) ? 'remark' : 'warning'}
              ways={[...waysOn(observation, pane), ...convertWay(observation)]}
            >
              {observationSentence(observation, pane.language)}
            </Note>
            {isText(observation) && converting === observation.sourceColumn && (
              <Suspense>
                <ConvertTexts observation={observation} onDone={() => setConverting(null)} />
              </Suspense>
            )}
          </Fragment>
        ))}
        {state.did?.what === 'cells' && (
          <Suspense>
            <Converted />
          </Suspense>
        )}
        <div className={mergeClasses(styles.quiet, styles.strong)}>{t('pane.clients.columns')}</div>
        <Suspense>
          <RolePickers />
          <FamilyUse />
          <DecisionColumns />
        </Suspense>
      </div>
    </Section>
  );

  function convertWay(observation: Observation): WayOn[] {
    const { sourceColumn } = observation;
    if (!isText(observation) || sourceColumn === undefined) return [];
    const expanded = converting === sourceColumn;
    return [{ label: t('pane.clients.convert'), expanded, run: () => setConverting(expanded ? null : sourceColumn) }];
  }
}

/** What was converted or added has its Undo; where nothing calls for it, the section's first control. */
const fromClients = (part: HTMLElement): HTMLElement | null =>
  goesOn() ?? part.querySelector<HTMLElement>('button:enabled, select:enabled');

/** Numbers and dates that stand as text, and can be converted. */
const isText = ({ id }: Observation): boolean => id === 'textNumbers' || id === 'textDates';

/** An empty-cell question is open while the scheme reads the column and takes its empty cells for missing data. */
function stillOpen(observation: Observation, { state }: Pane): boolean {
  const scheme = atHand(state);
  const asked = emptyAsked(observation);
  if (!asked || !scheme) return true;
  return columnsRead(scheme).some(({ header, empty }) => asked.includes(header) && empty === 'missing');
}

/** The columns of which is asked what an empty cell means; null for what asks nothing of the kind. */
function emptyAsked({ id, params, headers }: Observation): readonly string[] | null {
  if (id === 'emptyCellsInFamilies') return headers!;
  return id === 'emptyCellsInCount' ? [String(params.column)] : null;
}

function waysOn(observation: Observation, pane: Pane): WayOn[] {
  const { context, state, t } = pane;
  const { id, rows, params } = observation;
  const ways: WayOn[] = [];
  if (rows && rows.length > 0) ways.push(rowsWay(pane, rows));
  if (id === 'hiddenRows') {
    const hiddenRows = params.read ? 'leaveOut' : 'read';
    const label = t(params.read ? 'pane.clients.leaveHidden' : 'pane.clients.readHidden');
    ways.push({ label, run: () => void readWith(context, (choices) => ({ ...choices, hiddenRows })) });
  }
  if (id === 'lapsed' && state.scheme) {
    const { lapsed, ...rest } = state.scheme;
    const change: Scheme = lapsed === 'lost' ? rest : { ...state.scheme, lapsed: 'lost' };
    const label = t(lapsed === 'lost' ? 'pane.clients.lapsedAsCurrent' : 'pane.clients.lapsedAsLost');
    ways.push({ label, run: () => pane.dispatch({ type: 'schemeChanged', scheme: change }) });
  }
  const scheme = atHand(state);
  const asked = emptyAsked(observation);
  if (asked && scheme) {
    const change = withEmptyAsZero(scheme, asked);
    ways.push({ label: t('pane.clients.zero'), run: () => pane.dispatch({ type: 'schemeChanged', scheme: change }) });
  }
  return ways;
}
