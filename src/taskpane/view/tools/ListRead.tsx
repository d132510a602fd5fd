import { formatCount, formatDate, formatList, type Language, quotedCell, wordsOf } from '../../../locales';
import { networkWords } from '../../../locales/tools/network';
import { purchasesWords } from '../../../locales/tools/purchases';
import {
  alikeSaid,
  companiesSaid,
  contractAmounts,
  datesAsText,
  freeSaid,
  linesOut,
  listMoney,
  moneyDoubts,
  strangersSaid,
  totalsSaid,
  weightsAsText,
} from '../../../locales/tools/listDoubts';
import { secondListWords } from '../../../locales/tools/secondLists';
import { isoOfSerial } from '../../../portfolio';
import { CONTRACT_BUCKETS, DATE_WRITINGS, PURCHASE_BUCKETS, RELATION_BUCKETS } from '../../../value';
import type { ContractsView, PurchasesView, RelationsView } from '../../desk';
import type { ReadList } from '../../model/state';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** What was read of a list: its columns, its finding, and every line in one row of a table. */
export function ListRead({ read }: { readonly read: ReadList }) {
  const { language } = usePane();
  const styles = useStyles();
  const say = wordsOf(secondListWords, language);
  const columns = read.headers.map(({ role, header }) => say('column', { role: say(`role.${role}`), header }));
  return (
    <div role="status" className={styles.tight} data-list-read={read.view.lines}>
      {read.list === 'purchases' && <Purchases view={read.view} />}
      {read.list === 'relations' && <Relations view={read.view} />}
      {read.list === 'contracts' && <Contracts view={read.view} />}
      {read.view.alike.count > 0 && (
        <div role="note" data-alike>
          {alikeSaid(read.view.alike.first, read.view.alike.count, { language, way: 'here' })}
        </div>
      )}
      <div className={styles.quiet}>{say('columns', { columns: formatList(columns, language) })}</div>
      {read.changed && <div className={styles.quiet}>{say('changed')}</div>}
    </div>
  );
}

function Purchases({ view }: { readonly view: PurchasesView }) {
  const { state, language } = usePane();
  const styles = useStyles();
  const say = wordsOf(secondListWords, language);
  const ofSheet = wordsOf(purchasesWords, language);
  const { place, lines, counted, total, buckets, dates, written, out, span, free, money, clients, matched, strangers } =
    view;
  const { currency, otherCurrencies, totals } = money;
  const inOthers = otherCurrencies.map(({ name, lines: count, sum }) => ({
    name: name === null ? ofSheet('bucket.noCurrency') : ofSheet('bucket.otherCurrency', { currency: name }),
    lines: count,
    amount: listMoney(sum, name, language),
  }));
  const inTotals = {
    name: ofSheet('bucket.totals'),
    lines: totals.lines,
    amount: listMoney(totals.sum, currency, language),
  };
  const day = (serial: number): string => formatDate(isoOfSerial(serial), language);
  const kinds = DATE_WRITINGS.filter((writing) => dates[writing] > 0).map((writing) => ofSheet(`date.${writing}`));
  const finding =
    span && clients > 0
      ? say('purchases.finding', {
          count: clients,
          place,
          lines: formatCount(counted, language),
          total: listMoney(total, currency, language),
          first: day(span.first),
          last: day(span.last),
        })
      : say('purchases.nothing', { place });
  const ofTable = { matched, clients: state.reading?.clients ?? 0 };
  return (
    <>
      <div>{finding}</div>
      <div>{say(matched > 0 ? 'purchases.matched' : 'purchases.matchedNone', ofTable)}</div>
      {strangers.count > 0 && (
        <div className={styles.quiet} data-unknown>
          {strangersSaid(strangers.first, { count: strangers.count, currency }, language)}
        </div>
      )}
      {kinds.length > 0 && (
        <div className={styles.quiet}>{say('purchases.dates', { kinds: formatList(kinds, language) })}</div>
      )}
      <Doubts
        written={written}
        said={[...moneyDoubts(money, language, 'here'), freeSaid(free, language, 'here')].filter((said) => said !== '')}
      />
      {out.map((each) => (
        <div key={each.why} role="note" data-lines-out={each.why}>
          {linesOut(each.why, { ...each, currency }, language)}
        </div>
      ))}
      <Buckets
        rows={PURCHASE_BUCKETS.filter((bucket) => buckets[bucket].lines > 0).map((bucket) => ({
          name: ofSheet(`bucket.${bucket}`),
          lines: buckets[bucket].lines,
          amount: listMoney(buckets[bucket].sum, currency, language),
        }))}
        lines={counted}
        amount={listMoney(total, currency, language)}
        apart={[...inOthers, ...(totals.lines > 0 ? [inTotals] : [])]}
        all={lines}
      />
    </>
  );
}

function Relations({ view }: { readonly view: RelationsView }) {
  const { language } = usePane();
  const styles = useStyles();
  const say = wordsOf(secondListWords, language);
  const ofSheet = wordsOf(networkWords, language);
  const { place, lines, weights, numbers, totals, buckets, influencers, influenced, strangers, over, overNames } = view;
  const { used } = buckets;
  const more = over - overNames.length;
  const names = namesBefore(overNames, more, language);
  const owing = more > 0 ? say('relations.overMore', { names, more }) : say('relations.overNames', { names });
  return (
    <>
      <div>
        {used > 0
          ? say('relations.finding', { count: used, place, lines: formatCount(lines, language) })
          : say('relations.nothing', { place })}
      </div>
      {used > 0 && <div>{say('relations.companies', { influencers, influenced })}</div>}
      {strangers.count > 0 && (
        <div className={styles.quiet} data-unknown>
          {companiesSaid(strangers.first, strangers.count, language)}
        </div>
      )}
      {over > 0 && (
        <div role="note">
          {say('relations.over', { count: over })} {owing}
        </div>
      )}
      <div className={styles.quiet}>{ofSheet(`checked.${weights}`)}</div>
      <Doubts written={[]} said={[...totalsSaid(totals, language), ...weightsAsText(numbers, language, 'here')]} />
      <Buckets
        rows={RELATION_BUCKETS.filter((bucket) => buckets[bucket] > 0).map((bucket) => ({
          name: ofSheet(`bucket.${bucket}`),
          lines: buckets[bucket],
        }))}
        lines={lines}
      />
    </>
  );
}

function Contracts({ view }: { readonly view: ContractsView }) {
  const { language } = usePane();
  const styles = useStyles();
  const say = wordsOf(secondListWords, language);
  const { place, lines, buckets, written, money, noAmount, running, clients, matched, unknown, faults } = view;
  const { dated } = buckets;
  const [others, bad] = [clients - matched - unknown.length, lines - dated - faults.length];
  const names = namesBefore(unknown, others, language);
  return (
    <>
      <div>
        {dated > 0
          ? say('contracts.finding', { count: dated, place, lines: formatCount(lines, language), running })
          : say('contracts.nothing', { place })}
      </div>
      {clients > 0 && (
        <div>{say(matched > 0 ? 'contracts.matched' : 'contracts.matchedNone', { matched, companies: clients })}</div>
      )}
      {unknown.length > 0 && (
        <div className={styles.quiet} data-unknown>
          {others > 0 ? say('contracts.unknownMore', { names, more: others }) : say('contracts.unknown', { names })}
        </div>
      )}
      <Doubts written={written} said={money ? contractAmounts(money, noAmount, language, 'here') : []} />
      <Buckets
        rows={CONTRACT_BUCKETS.filter((bucket) => buckets[bucket] > 0).map((bucket) => ({
          name: say(`contracts.bucket.${bucket}`),
          lines: buckets[bucket],
        }))}
        lines={lines}
      />
      {faults.length > 0 && (
        <div role="note" className={styles.tight}>
          {faults.map(({ cell, why, text }) => (
            <div key={cell}>{say(`contracts.fault.${why}`, { cell, text: quotedCell(text, language) })}</div>
          ))}
          {bad > 0 && <div>{say('contracts.more', { count: bad })}</div>}
        </div>
      )}
    </>
  );
}

/** Names with "and" before the last one; not where a sentence goes on with "and 12 more". */
const namesBefore = (names: readonly string[], more: number, language: Language): string =>
  more > 0 ? names.join(', ') : formatList(names, language);

/** How the dates that stand as text were read, or that they were not, and what is said of the amounts. */
function Doubts({ written, said }: Pick<PurchasesView, 'written'> & { readonly said: readonly string[] }) {
  const { language } = usePane();
  const dates = written.map((each) => datesAsText(each, language, 'here')).filter((text) => text !== '');
  return (
    <>
      {dates.map((text, k) => (
        <div key={k} role="note" data-dates-as-text>
          {text}
        </div>
      ))}
      {said.map((text, k) => (
        <div key={k} role="note" data-list-money>
          {text}
        </div>
      ))}
    </>
  );
}

interface BucketRow {
  readonly name: string;
  readonly lines: number;
  /** Of lists that have money. */
  readonly amount?: string;
}

/** Where every line is, and the sum; below it lines that do not belong to it, and then all lines. */
function Buckets({
  rows,
  lines,
  amount,
  apart = [],
  all,
}: {
  readonly rows: readonly BucketRow[];
  readonly apart?: readonly BucketRow[];
  readonly all?: number;
} & Omit<BucketRow, 'name'>) {
  const { language } = usePane();
  const say = wordsOf(secondListWords, language);
  const right = { textAlign: 'right', paddingLeft: '8px' } as const;
  const cells = (row: Omit<BucketRow, 'name'>) => (
    <>
      <td style={right}>{formatCount(row.lines, language)}</td>
      {row.amount !== undefined && <td style={right}>{row.amount}</td>}
    </>
  );
  return (
    <table style={{ fontSize: '12px', borderSpacing: '0' }}>
      <thead>
        <tr>
          <th style={{ textAlign: 'left' }}>{say('buckets')}</th>
          <th style={right}>{say('lines')}</th>
          {amount !== undefined && <th style={right}>{say('amount')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <td>{row.name}</td>
            {cells(row)}
          </tr>
        ))}
        <tr style={{ fontWeight: 600 }}>
          <td>{say('total')}</td>
          {cells({ lines, ...(amount === undefined ? {} : { amount }) })}
        </tr>
        {apart.map((row) => (
          <tr key={row.name} data-apart>
            <td>{row.name}</td>
            {cells(row)}
          </tr>
        ))}
        {apart.length > 0 && all !== undefined && (
          <tr style={{ fontWeight: 600 }}>
            <td>{say('allLines')}</td>
            {cells({ lines: all })}
          </tr>
        )}
      </tbody>
    </table>
  );
}
