import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { formatCount, formatDate, formatList, formatNumber, wordsOf } from '../../../locales';
import { purchaseListWords } from '../../../locales/tools/purchaseList';
import { purchasesWords } from '../../../locales/tools/purchases';
import type { OtherList } from '../../../excel';
import { isoOfSerial } from '../../../portfolio';
import { DATE_WRITINGS, PURCHASE_BUCKETS } from '../../../value';
import { choosePurchases, offerPurchases } from '../../commands/choosePurchases';
import { purchaseSource } from '../../commands/purchases';
import type { PurchasesView } from '../../desk';
import { Check } from '../parts/Check';
import { Choice } from '../parts/Choice';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

const keyOf = ({ kind, id }: Pick<OtherList, 'kind' | 'id'>): string => `${kind} ${id}`;

/** The second table: which one it is, and what was read of it, line by line accounted for. */
export function PurchaseList() {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const say = wordsOf(purchaseListWords, language);
  const { purchases, refused } = state.tools;
  const source = purchaseSource(state.workbook);
  const [lists, setLists] = useState<readonly OtherList[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [free, setFree] = useState(source?.freeOrders ?? false);
  const { table } = state;
  useEffect(() => {
    let wanted = true;
    void offerPurchases(context).then(
      (found) => wanted && setLists(found),
      () => wanted && setLists([]),
    );
    return () => void (wanted = false);
  }, [context, table]);
  if (!lists) return null;
  if (lists.length === 0) return <div className={styles.indent}>{say('none')}</div>;
  const kept = source && lists.find((list) => keyOf(list) === keyOf(source) || list.name === source.name);
  const now = lists.find((list) => keyOf(list) === chosen) ?? kept ?? null;
  const options = lists.map((list) => ({
    value: keyOf(list),
    label: say(list.kind, { name: list.name, sheet: list.sheetName, rows: formatCount(list.rows, language) }),
  }));
  return (
    <div className={styles.indent} data-purchase-list>
      <div className={styles.quiet}>{say('about')}</div>
      <Choice
        label={say('list')}
        value={now ? keyOf(now) : ''}
        options={[...(now ? [] : [{ value: '', label: say('choose') }]), ...options]}
        onChoose={setChosen}
      />
      <Check label={say('freeOrders')} checked={free} onChange={setFree} />
      <div className={styles.wrap}>
        <Button
          size="small"
          appearance="primary"
          disabled={now === null || state.work !== null}
          onClick={() => now && void choosePurchases(context, { ...now, freeOrders: free })}
        >
          {say(purchases ? 'again' : 'read')}
        </Button>
      </div>
      {refused && (
        <div role="alert">
          {say('refused', {
            name: refused.name,
            missing: formatList(
              refused.missing.map((role) => say(`missing.${role}`)),
              language,
            ),
            headers: refused.headers.slice(0, 12).join(' · ') || '–',
          })}
        </div>
      )}
      {purchases && <WhatWasRead view={purchases.view} changed={purchases.changed} />}
    </div>
  );
}

/** Lines, sums and clients; every line is in one row of the table. */
function WhatWasRead({ view, changed }: { readonly view: PurchasesView; readonly changed: boolean }) {
  const { state, language } = usePane();
  const styles = useStyles();
  const say = wordsOf(purchaseListWords, language);
  const ofSheet = wordsOf(purchasesWords, language);
  const { place, lines, total, buckets, dates, span, currency, clients, matched } = view;
  const money = (amount: number): string => formatNumber(Math.round(100 * amount) / 100, 'number', language, 2);
  const day = (serial: number): string => formatDate(isoOfSerial(serial), language);
  const kinds = DATE_WRITINGS.filter((writing) => dates[writing] > 0).map((writing) => ofSheet(`date.${writing}`));
  const filled = PURCHASE_BUCKETS.filter((bucket) => buckets[bucket].lines > 0);
  const finding =
    span && clients > 0
      ? say('finding', {
          count: clients,
          place,
          lines: formatCount(lines, language),
          total: money(total) + (currency ? ` ${currency}` : ''),
          first: day(span.first),
          last: day(span.last),
        })
      : say('nothing', { place });
  return (
    <div role="status" className={styles.tight} data-purchases-read={lines}>
      <div>{finding}</div>
      <div>{say(matched > 0 ? 'matched' : 'matchedNone', { matched, clients: state.reading?.clients ?? 0 })}</div>
      {kinds.length > 0 && <div className={styles.quiet}>{say('dates', { kinds: formatList(kinds, language) })}</div>}
      <table style={{ fontSize: '12px', borderSpacing: '0' }}>
        <thead>
          <tr>
            <th style={{ textAlign: 'left' }}>{say('buckets')}</th>
            <th style={{ textAlign: 'right', paddingLeft: '8px' }}>{say('lines')}</th>
            <th style={{ textAlign: 'right', paddingLeft: '8px' }}>{say('amount')}</th>
          </tr>
        </thead>
        <tbody>
          {filled.map((bucket) => (
            <tr key={bucket}>
              <td>{ofSheet(`bucket.${bucket}`)}</td>
              <td style={{ textAlign: 'right', paddingLeft: '8px' }}>{formatCount(buckets[bucket].lines, language)}</td>
              <td style={{ textAlign: 'right', paddingLeft: '8px' }}>{money(buckets[bucket].sum)}</td>
            </tr>
          ))}
          <tr style={{ fontWeight: 600 }}>
            <td>{say('total')}</td>
            <td style={{ textAlign: 'right', paddingLeft: '8px' }}>{formatCount(lines, language)}</td>
            <td style={{ textAlign: 'right', paddingLeft: '8px' }}>{money(total)}</td>
          </tr>
        </tbody>
      </table>
      {changed && <div className={styles.quiet}>{say('changed')}</div>}
    </div>
  );
}
