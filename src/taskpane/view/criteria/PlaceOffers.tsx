import { useEffect, useState, type ReactNode } from 'react';
import { Button, Link, makeStyles } from '@fluentui/react-components';
import { CATALOGUE, sourceText, type OfferedSource, criteriaOf } from '../../../method';
import { CRITERION_KEYS, type CriterionKey } from '../../../portfolio';
import { criterionName, formatDate, formatNumber, inQuotes, sourceName } from '../../../locales';
import { insertSample, needOffers, openTable } from '../../commands';
import { atHand } from '../../model/atHand';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { fill } from './focusPlace';
import { ReadingNotes } from '../clients/ReadingNotes';
import { OfferedLine } from './OfferedLine';
import { OwnCriterion } from './OwnCriterion';

/** Lines shown before one asks for the rest: more would push the other places out of sight. */
const SHOWN = 8;

const useLocal = makeStyles({
  lines: { listStyleType: 'none', margin: '0', padding: '0' },
  names: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px' },
});

/** What an empty place could be: the table's columns, what can be computed from them, the catalogue, a criterion of one's own. */
export function PlaceOffers({ position }: { readonly position: number }) {
  const { state, context, language, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { offers, profile, reading } = state;
  /** What is being made: a criterion of the catalogue from another source, or one of the user's own. */
  const [making, setMaking] = useState<CriterionKey | 'own' | null>(null);
  useEffect(() => {
    if (!offers) void needOffers(context);
  }, [offers, context]);
  const draft = atHand(state);
  if (!offers || !draft?.profiles[profile]) return <div style={{ minHeight: '160px' }} />;
  const criteria = criteriaOf(draft.profiles[profile]);
  const used = new Set(criteria.map(({ source }) => sourceText(source)));
  const taken = new Set(criteria.map(({ key }) => key));
  const free = offers.filter(({ key }) => !used.has(key));
  const asCatalogued = ({ criterion: key }: OfferedSource): CriterionKey | null =>
    key !== null && !taken.has(key) ? key : null;
  const take = (offer: OfferedSource): void => {
    const key = asCatalogued(offer);
    void fill(context, position, key === null ? { key, source: offer.source } : { key, source: offer.source });
  };
  const line = (offer: OfferedSource) => {
    const { source, first } = offer;
    const key = asCatalogued(offer);
    const name = key === null ? sourceName(source) : criterionName({ key, label: null }, language);
    const unit = key === null ? 'number' : CATALOGUE[key].unit;
    const values = first.map((value) => formatNumber(value, unit, language)).join(' · ');
    // A date is read as the years since it: the figures are these.
    const date = atHand(state)?.referenceDate ?? null;
    const years =
      source.kind !== 'years'
        ? ''
        : `${date === null ? t('choose.yearsSince') : t('choose.yearsTo', { date: formatDate(date, language) })} `;
    const from = key === null ? '' : `${inQuotes(sourceName(source), language)} `;
    return (
      <OfferedLine
        key={offer.key}
        source={source}
        name={name}
        told={`${from}${years}${values}${values === '' ? '' : ' …'}`}
        label={t('choose.take', { name, position: position + 1, values })}
        onTake={() => take(offer)}
      />
    );
  };
  // Columns all of whose numbers or dates stand as text are what is missing here.
  const unread = new Set((reading?.columns ?? []).flatMap(({ at, numbers }) => (numbers === 0 ? at : [])));
  const texts = [...(reading?.observations ?? []), ...(reading?.besides ?? [])].filter(
    ({ id, sourceColumn }) => (id === 'textNumbers' || id === 'textDates') && unread.has(sourceColumn ?? -1),
  );
  const columns = free.filter(({ source }) => source.kind === 'column');
  const computed = free.filter(({ source }) => source.kind !== 'column');
  const offered = new Set(free.map(asCatalogued));
  const others = CRITERION_KEYS.filter((key) => !taken.has(key) && !offered.has(key));
  if (making !== null) {
    return <OwnCriterion position={position} wanted={making} onClose={() => setMaking(null)} />;
  }
  return (
    <div className={styles.stack}>
      {texts.length > 0 && (
        <>
          {offers.length === 0 && <div className={styles.strong}>{t('choose.asTexts')}</div>}
          <ReadingNotes observations={texts} />
        </>
      )}
      {offers.length === 0 && texts.length === 0 && (
        <Note
          ways={[
            { label: t('pane.retry'), run: () => void openTable(context) },
            { label: t('pane.trouble.sample'), run: () => void insertSample(context) },
          ]}
        >
          {t('choose.nothing')}
        </Note>
      )}
      {columns.length > 0 && <Lines title={t('choose.columns')} offers={columns} line={line} />}
      {computed.length > 0 && <Lines title={t('choose.computed')} offers={computed} line={line} />}
      {offers.length > 0 && (
        <>
          {others.length > 0 && (
            <div className={styles.tight}>
              <span className={styles.quiet}>{t('choose.others')}</span>
              <span className={local.names}>
                {others.map((key) => (
                  <Link key={key} as="button" style={{ fontSize: '12px' }} onClick={() => setMaking(key)}>
                    {criterionName({ key, label: null }, language)}
                  </Link>
                ))}
              </span>
            </div>
          )}
          <span>
            <Button size="small" onClick={() => setMaking('own')}>
              {t('choose.own')}
            </Button>
          </span>
        </>
      )}
    </div>
  );
}

/** A group of lines, the first ones until the rest is asked for. */
function Lines({
  title,
  offers,
  line,
}: {
  readonly title: string;
  readonly offers: readonly OfferedSource[];
  readonly line: (offer: OfferedSource) => ReactNode;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const [all, setAll] = useState(false);
  const shown = all ? offers : offers.slice(0, SHOWN);
  const rest = offers.length - shown.length;
  return (
    <div className={styles.tight}>
      <span className={styles.quiet}>{title}</span>
      <ul className={local.lines} aria-label={title}>
        {shown.map(line)}
      </ul>
      {rest > 0 && (
        <span>
          <Link as="button" style={{ fontSize: '12px' }} onClick={() => setAll(true)}>
            {t('choose.more', { count: rest })}
          </Link>
        </span>
      )}
    </div>
  );
}
