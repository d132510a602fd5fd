import { useEffect, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { columnSource, type EstimateSource, type SectorSpend, sourceText, type SourceParts } from '../../../method';
import { numberHeaders } from '../../model/readChoices';
import { Choice } from '../parts/Choice';
import { goneOption } from '../parts/goneOption';
import { NumberField } from '../parts/NumberField';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

const useLocal = makeStyles({
  amounts: { display: 'flex', flexDirection: 'column', gap: '2px', paddingLeft: '8px' },
});

type By = EstimateSource['by'];
type Known = EstimateSource['known'];

/** What an estimate of the share is worked out from: our sales, the column beside them, spend per employee, what is known. */
export function EstimateParts({
  parts,
  unfinished,
  build,
}: {
  readonly parts: SourceParts & { readonly kind: By };
  readonly unfinished: boolean;
  build(parts: SourceParts): void;
}) {
  const { state, t } = usePane();
  const styles = useStyles();
  const headers = numberHeaders(state.reading?.columns ?? []);
  const { kind, columns } = parts;
  const column = (k: 0 | 1, none: string) => (
    <Choice
      label={t(`choose.part.${kind}${k === 0 ? 1 : 2}`)}
      value={columns[k] ?? ''}
      options={[
        { value: '', label: none },
        ...goneOption(columns[k] ?? '', headers, t),
        ...headers.map((value) => ({ value, label: value })),
      ]}
      onChoose={(value) => build({ ...parts, columns: columns.map((each, j) => (j === k ? value : each)) })}
    />
  );
  return (
    <>
      <span className={styles.quiet}>{t(`choose.estimate.about.${kind}`)}</span>
      {column(0, t(kind === 'sector' ? 'choose.pick' : 'choose.estimate.noOurs'))}
      {column(1, t('choose.pick'))}
      {kind === 'sector' && <Spend spend={parts.spend ?? null} onTake={(spend) => build({ ...parts, spend })} />}
      {unfinished && <span className={styles.quiet}>{t(`choose.estimate.unfinished.${kind}`)}</span>}
      <Known known={parts.known ?? null} onTake={(known) => build({ ...parts, known })} />
    </>
  );
}

/** The column of shares that are known: they go before the estimate, client by client. */
function Known({ known, onTake }: { readonly known: Known; onTake(known: Known): void }) {
  const { state, t } = usePane();
  const headers = numberHeaders(state.reading?.columns ?? []);
  const value = known?.kind === 'column' ? known.header : known ? '=known' : '';
  return (
    <Choice
      label={t('choose.estimate.known')}
      help={t('choose.estimate.knownHelp')}
      value={value}
      options={[
        { value: '', label: t('choose.estimate.noKnown') },
        ...(known && known.kind !== 'column' ? [{ value: '=known', label: sourceText(known) }] : []),
        ...goneOption(known?.kind === 'column' ? known.header : '', headers, t),
        ...headers.map((header) => ({ value: header, label: header })),
      ]}
      onChoose={(header) => header !== '=known' && onTake(header ? columnSource(header) : null)}
    />
  );
}

/** Spend per employee: one amount, a column of amounts, or an amount for each word of a column of sectors. */
function Spend({ spend, onTake }: { readonly spend: SectorSpend | null; onTake(spend: SectorSpend | null): void }) {
  const { state, context, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const columns = state.reading?.columns ?? [];
  const [of, setOf] = useState(() => placeOf(spend));
  const [sectors, setSectors] = useState<readonly string[]>([]);
  const header = of.startsWith('=by ') ? of.slice('=by '.length) : null;
  useEffect(() => {
    let here = true;
    if (header !== null) void context.desk.sectors(header).then((found) => here && setSectors(found));
    return () => {
      here = false;
    };
  }, [header, context]);
  const texts = columns.filter(({ groups, own }) => groups && !own).map((each) => each.header);
  const numbers = numberHeaders(columns);
  const amounts = spend?.kind === 'amounts' && spend.sector === header ? spend.amounts : [];
  const choose = (value: string): void => {
    setOf(value);
    if (!value.startsWith('=')) onTake(value === '' ? null : columnSource(value));
    else if (value !== placeOf(spend)) onTake(null);
  };
  const field = (sector: string | null, label: string, shown: string) => (
    <div key={label} className={styles.wrap}>
      <span className={`${styles.beside} ${styles.quiet}`}>{shown}</span>
      <NumberField
        label={label}
        value={amounts.find((one) => one.sector === sector)?.amount ?? null}
        unit="amount"
        optional={header !== null}
        onTake={(amount) => {
          if (amount !== null && amount <= 0) return t('choose.estimate.wanted');
          const others = amounts.filter((one) => one.sector !== sector);
          const next = amount === null ? others : [...others, { sector, amount }];
          onTake(next.length ? { kind: 'amounts', sector: header, amounts: next } : null);
          return null;
        }}
      />
    </div>
  );
  return (
    <>
      <Choice
        label={t('choose.estimate.spend')}
        value={of}
        options={[
          { value: '', label: t('choose.pick') },
          { value: '=one', label: t('choose.estimate.oneAmount') },
          ...texts.map((each) => ({ value: `=by ${each}`, label: t('choose.estimate.bySector', { header: each }) })),
          { group: t('choose.columns'), options: numbers.map((value) => ({ value, label: value })) },
        ]}
        onChoose={choose}
      />
      {of === '=one' && field(null, t('choose.estimate.amount'), t('choose.estimate.amount'))}
      {header !== null && (
        <div className={local.amounts}>
          {[...sectors, null].map((sector) => {
            const name = sector ?? t('choose.estimate.others');
            return field(sector, t('choose.estimate.amountOf', { sector: name }), name);
          })}
          <span className={styles.quiet}>{t('choose.estimate.missing')}</span>
        </div>
      )}
    </>
  );
}

/** Where spend is said: in a column, as one amount, by the words of a column. */
function placeOf(spend: SectorSpend | null): string {
  if (!spend) return '';
  if (spend.kind === 'column') return spend.header;
  return spend.sector === null ? '=one' : `=by ${spend.sector}`;
}
