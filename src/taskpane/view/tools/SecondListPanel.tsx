import { useEffect, useState } from 'react';
import { Button, Link } from '@fluentui/react-components';
import { formatCount, formatList, wordsOf } from '../../../locales';
import { listDoubtsWords } from '../../../locales/tools/listDoubtsWords';
import { secondListWords } from '../../../locales/tools/secondLists';
import type { OtherList } from '../../../excel';
import { type DecimalMark, WRITTEN_ORDERS, type WrittenOrder } from '../../../portfolio';
import type { SampleSheet, SecondList } from '../../../tools';
import { CONTRACT_ROLES, PURCHASE_ROLES, RELATION_ROLES } from '../../../value';
import type { ListRole } from '../../desk';
import { chooseList, leaveList, offerLists } from '../../commands/chooseList';
import { insertSamplePurchases, offeredSample } from '../../commands/samplePurchases';
import { listSource } from '../../commands/secondList';
import { Check } from '../parts/Check';
import { Choice } from '../parts/Choice';
import type { ReadList } from '../../model/state';
import { useNewsInView } from '../parts/useNewsInView';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { ListRead } from './ListRead';
import { OneField } from './OneField';

const keyOf = ({ kind, id }: Pick<OtherList, 'kind' | 'id'>): string => `${kind} ${id}`;

export const PurchaseList = () => <SecondListPanel list="purchases" />;
export const RelationList = () => <SecondListPanel list="relations" />;
export const ContractList = () => <SecondListPanel list="contracts" />;

const ROLES: Readonly<Record<SecondList, readonly ListRole[]>> = {
  purchases: PURCHASE_ROLES,
  relations: RELATION_ROLES,
  contracts: CONTRACT_ROLES,
};

/** Whether the list has dates as text that the user's word may decide: their order is open, or the user has said it. */
const orderMatters = (read: ReadList | null): boolean =>
  read !== null &&
  read.list !== 'relations' &&
  read.view.written.some(({ texts, order, told }) => texts > 0 && (order === null || told));

const moneyOf = (read: ReadList | null) => (read === null || read.list === 'relations' ? null : read.view.money);

/** Of no currency: that of most lines is taken. */
const MOST = '';
/** The currencies of a list, that which is analysed first; '' for lines that say none. */
const currenciesOf = ({ currency, otherCurrencies }: NonNullable<ReturnType<typeof moneyOf>>): string[] =>
  [currency, ...otherCurrencies.map(({ name }) => name)].map((name) => name ?? '');

/** Whether the user's word decides how amounts as text are read: their mark is open, or the user has said it. */
const markMatters = (read: ReadList | null): boolean => {
  const numbers = read?.list === 'relations' ? read.view.numbers : moneyOf(read)?.numbers;
  return numbers !== undefined && numbers.texts > 0 && (numbers.decimal === null || numbers.told);
};

/** A list beside the client table: which one it is, and what was read of it, line by line accounted for. */
function SecondListPanel({ list }: { readonly list: SecondList }) {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const say = wordsOf(secondListWords, language);
  const doubts = wordsOf(listDoubtsWords, language);
  const read = state.tools[list];
  const refused = state.tools.refused?.list === list ? state.tools.refused : null;
  const source = listSource(state.workbook, list);
  const [lists, setLists] = useState<readonly OtherList[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [free, setFree] = useState(source?.freeOrders ?? false);
  const [told, setTold] = useState<Readonly<Record<string, string>>>(source?.headers ?? {});
  const [dates, setDates] = useState<WrittenOrder | ''>(source?.dates ?? '');
  const [decimal, setDecimal] = useState<DecimalMark | ''>(source?.decimal ?? '');
  const [currency, setCurrency] = useState<string | null>(source?.currency ?? null);
  const [numbers, setNumbers] = useState(source?.numbers ?? false);
  const [mapping, setMapping] = useState(false);
  const { table } = state;
  useEffect(() => {
    let wanted = true;
    void offerLists(context).then(
      (found) => wanted && setLists(found),
      () => wanted && setLists([]),
    );
    return () => void (wanted = false);
    // A list that was put in from here stands among them.
  }, [context, table, read]);
  const [sample, setSample] = useState<SampleSheet | null>(null);
  useEffect(() => {
    let wanted = true;
    const take = (sheet: SampleSheet | null): void => void (wanted && setSample(sheet));
    if (list === 'purchases') void offeredSample(context).then(take, () => take(null));
    return () => void (wanted = false);
  }, [context, table, list, language]);
  const news = useNewsInView(read);
  if (!lists) return null;
  const example = sample && !read && (
    <div className={styles.wrap}>
      <span className={styles.quiet}>{say('purchases.sample')}</span>
      <Button size="small" disabled={state.work !== null} onClick={() => void insertSamplePurchases(context, sample)}>
        {say('purchases.sampleAdd')}
      </Button>
    </div>
  );
  if (lists.length === 0)
    return (
      <div className={styles.indent} data-second-list={list}>
        <div>{say(`${list}.none`)}</div>
        {example}
      </div>
    );
  const kept = source && lists.find((one) => keyOf(one) === keyOf(source) || one.name === source.name);
  const now = lists.find((one) => keyOf(one) === chosen) ?? kept ?? null;
  const options = lists.map((one) => ({
    value: keyOf(one),
    label: say(one.kind, { name: one.name, sheet: one.sheetName, rows: formatCount(one.rows, language) }),
  }));
  const choices = {
    ...(list === 'purchases' ? { freeOrders: free } : {}),
    ...(Object.keys(told).length > 0 ? { headers: told } : {}),
    ...(dates === '' ? {} : { dates }),
    ...(decimal === '' ? {} : { decimal }),
    ...(currency === null ? {} : { currency }),
    ...(numbers ? { numbers } : {}),
  };
  const choose = (key: string): void => {
    // What was said of one list's columns is not said of another's.
    if (key !== (now && keyOf(now))) {
      setTold({});
      setDates('');
      setDecimal('');
      setCurrency(null);
      setNumbers(false);
    }
    setChosen(key);
  };
  /** Says how dates as text are written, and reads the list by it. */
  const readIn = (order: WrittenOrder | '', chosen: OtherList): void => {
    setDates(order);
    const { dates: _, ...others } = choices;
    void chooseList(context, list, { ...chosen, ...others, ...(order === '' ? {} : { dates: order }) });
  };
  const markIn = (mark: DecimalMark | '', chosen: OtherList): void => {
    setDecimal(mark);
    const { decimal: _, ...others } = choices;
    void chooseList(context, list, { ...chosen, ...others, ...(mark === '' ? {} : { decimal: mark }) });
  };
  const analyse = (wanted: string | null, chosen: OtherList): void => {
    setCurrency(wanted);
    const { currency: _, ...others } = choices;
    void chooseList(context, list, { ...chosen, ...others, ...(wanted === null ? {} : { currency: wanted }) });
  };
  /** Says whether zeros in front count, and reads the list by it. */
  const readNumbers = (are: boolean, chosen: OtherList): void => {
    setNumbers(are);
    const { numbers: _, ...others } = choices;
    void chooseList(context, list, { ...chosen, ...others, ...(are ? { numbers: are } : {}) });
  };
  /** The currencies of the list as it was read, where it has several or one was asked for. */
  const currencies = moneyOf(read) ? currenciesOf(moneyOf(read)!) : [];
  /** The headers that there are: those of the list as it was read, or of one that could not be. */
  const headers = refused?.headers ?? read?.all ?? [];
  return (
    <div className={styles.indent} data-second-list={list}>
      <div className={styles.quiet}>{say(`${list}.about`)}</div>
      <Choice
        label={say(`${list}.list`)}
        value={now ? keyOf(now) : ''}
        options={[...(now ? [] : [{ value: '', label: say('choose') }]), ...options]}
        onChoose={choose}
      />
      {list === 'purchases' && <Check label={say('purchases.freeOrders')} checked={free} onChange={setFree} />}
      <div className={styles.wrap}>
        <Button
          size="small"
          appearance="primary"
          disabled={now === null || state.work !== null}
          onClick={() => now && void chooseList(context, list, { ...now, ...choices })}
        >
          {say(read ? 'again' : 'read')}
        </Button>
      </div>
      {refused && (
        <div role="alert">
          {say(`${list}.refused`, {
            name: refused.name,
            missing: formatList(
              refused.missing.map((role) => say(`${list}.missing.${role}` as 'purchases.missing.client')),
              language,
            ),
            headers: refused.headers.slice(0, 12).join(' · ') || '–',
          })}
        </div>
      )}
      {headers.length > 0 && !refused && (
        <div>
          <Link
            as="button"
            aria-expanded={mapping}
            style={{ fontSize: '12px' }}
            onClick={() => setMapping((open) => !open)}
          >
            {say(mapping ? 'mapClose' : 'map')}
          </Link>
        </div>
      )}
      {headers.length > 0 && (mapping || refused) && (
        <div className={styles.tight} data-list-columns={list}>
          <div className={styles.quiet}>{say('mapAbout')}</div>
          {ROLES[list].map((role) => (
            <Choice
              key={role}
              label={say(`role.${role}`)}
              value={told[role] ?? read?.headers.find((one) => one.role === role)?.header ?? ''}
              options={[
                { value: '', label: say(role === 'weight' ? 'noWeights' : 'noColumn') },
                ...headers.map((each) => ({ value: each, label: each })),
              ]}
              onChoose={(header) => setTold((others) => ({ ...others, [role]: header }))}
            />
          ))}
        </div>
      )}
      {example}
      {read && (
        <div ref={news}>
          <ListRead read={read} />
        </div>
      )}
      {read?.list === 'relations' && ['unsaid', 'trust'].includes(read.view.weights) && (
        <OneField tool="network" field="weight" />
      )}
      {read && (read.view.alike.count > 0 || numbers) && (
        <Check label={doubts('numbers')} checked={numbers} onChange={(are) => now && readNumbers(are, now)} />
      )}
      {orderMatters(read) && (
        <Choice
          label={doubts('dates')}
          value={dates}
          options={[
            { value: '', label: doubts('byEvidence') },
            ...WRITTEN_ORDERS.map((value) => ({ value, label: doubts(`order.${value}`) })),
          ]}
          onChoose={(order) => now && order !== dates && readIn(order as WrittenOrder | '', now)}
        />
      )}
      {markMatters(read) && (
        <Choice
          label={doubts(list === 'relations' ? 'weights' : 'amounts')}
          value={decimal}
          options={[
            { value: '', label: doubts('byEvidence') },
            ...([',', '.'] as const).map((value) => ({ value, label: doubts(`decimal.${value}`) })),
          ]}
          onChoose={(mark) => now && mark !== decimal && markIn(mark as DecimalMark | '', now)}
        />
      )}
      {(currencies.length > 1 || (read && currency !== null)) && (
        <Choice
          label={doubts('currency')}
          value={currency === null ? MOST : `=${currency}`}
          options={[
            { value: MOST, label: doubts('mostUsed') },
            ...[...new Set([...currencies, ...(currency === null ? [] : [currency])])].map((name) => ({
              value: `=${name}`,
              label: name === '' ? doubts('noneSaid') : name,
            })),
          ]}
          onChoose={(value) => now && analyse(value === MOST ? null : value.slice(1), now)}
        />
      )}
      {list === 'contracts' && source && (
        <div>
          <Button size="small" disabled={state.work !== null} onClick={() => void leaveList(context, list)}>
            {say('contracts.leaveList')}
          </Button>
        </div>
      )}
    </div>
  );
}
