import { Suspense, useEffect, useState } from 'react';
import { observationSentence } from '../../../locales';
import type { Observation } from '../../../portfolio';
import { openTable } from '../../commands';
import { isOnlyList, keepAsPurchases, placeOfTable } from '../../commands/chooseList';
import { listSource } from '../../commands/secondList';
import { later } from '../parts/later';
import { Note, type WayOn } from '../parts/Note';
import { rowsWay } from '../parts/rowsWay';
import { usePane } from '../usePane';

const ClientTableMaker = later(async () => {
  const { ClientTableMaker: maker } = await import(/* webpackChunkName: "client-table" */ './ClientTableMaker');
  return maker;
});

/** That a list of purchases was opened as the client table: kept as that beside a client table, or none is there yet. */
export function PurchaseListNote({ observation }: { readonly observation: Observation }) {
  const pane = usePane();
  const { state, context, language, t } = pane;
  const { table, workbook } = state;
  /** Whether the workbook has nothing else that a client table could be; null until it is known. */
  const [alone, setAlone] = useState<boolean | null>(null);
  useEffect(() => {
    let over = false;
    const tell = (only: boolean): void => {
      if (!over) setAlone(only);
    };
    // Where it cannot be known, the way stays open.
    isOnlyList(context).then(tell, () => tell(false));
    return () => {
      over = true;
    };
  }, [context, table, observation]);
  const [making, setMaking] = useState(false);
  const source = listSource(workbook, 'purchases');
  const kept = source !== null && table !== null && source.id === placeOfTable(table.place).id;
  const { rows = [] } = observation;
  const ways: WayOn[] = rows.length > 0 ? [rowsWay(pane, rows)] : [];
  ways.push({ label: t('choose.makeClients'), run: () => setMaking(!making) });
  if (kept || alone) ways.push({ label: t('pane.refresh'), run: () => void openTable(context) });
  else if (alone === false) ways.push({ label: t('choose.asPurchases'), run: () => void keepAsPurchases(context) });
  const next = alone ? t('choose.onlyPurchases') : kept ? t('choose.keptAsPurchases') : null;
  return (
    <>
      <Note tone="warning" ways={ways}>
        {observationSentence(observation, language)}
        {next !== null && <strong> {next}</strong>}
      </Note>
      {making && (
        <Suspense fallback={null}>
          <ClientTableMaker />
        </Suspense>
      )}
    </>
  );
}
