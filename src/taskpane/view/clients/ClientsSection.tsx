import { Suspense } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { TablePlace } from '../../../excel';
import type { Translate } from '../../../locales';
import { observationsFor } from '../../../method';
import { atHand } from '../../model/atHand';
import { rowsBelow } from '../../model/rows';
import { unitsSaid } from '../../model/unitsSaid';
import {
  Converted,
  CurrencyField,
  DecisionColumns,
  FamilyUse,
  OtherColumns,
  ReadingNotes,
  RolePickers,
  RowsBelow,
  UnitNotes,
} from '../editors';
import { Section } from '../parts/Section';
import { goesOn } from '../parts/goesOn';
import { useStyles } from '../parts/styles';
import { useHeldFocus } from '../parts/useHeldFocus';
import { usePane } from '../usePane';

/** *Clientes*: which table, what was left out and why, what each column is. */
export function ClientsSection() {
  const pane = usePane();
  const { state, t, clients } = pane;
  const styles = useStyles();
  const focus = useHeldFocus<HTMLDivElement>(fromClients);
  const { reading, table } = state;
  if (!reading || !table) return null;
  const place = placeText(table.place, t);
  const scheme = atHand(state);
  const observations = observationsFor(reading, scheme);
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
        <Suspense>
          <ReadingNotes observations={observations} />
        </Suspense>
        {state.did?.what === 'convertCells' && (
          <Suspense>
            <Converted />
          </Suspense>
        )}
        <div className={mergeClasses(styles.quiet, styles.strong)}>{t('pane.clients.columns')}</div>
        <Suspense>
          <RolePickers />
          <CurrencyField />
          <FamilyUse />
          <OtherColumns />
          <DecisionColumns />
        </Suspense>
      </div>
    </Section>
  );
}

/** What was converted or added has its Undo; where nothing calls for it, the section's first control. */
const fromClients = (part: HTMLElement): HTMLElement | null =>
  goesOn() ?? part.querySelector<HTMLElement>('button:enabled, select:enabled');

/** Where a table lies, as Excel writes it, with the table's name where it has one. */
function placeText({ sheetName, address, tableName }: TablePlace, t: Translate): string {
  const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) ? sheetName : `'${sheetName.replace(/'/g, "''")}'`;
  const place = `${quoted}!${address.slice(address.lastIndexOf('!') + 1)}`;
  return tableName ? `${place} (${t('pane.clients.table', { name: tableName })})` : place;
}
