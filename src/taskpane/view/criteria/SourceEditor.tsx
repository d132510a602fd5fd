import { numberHeaders } from '../../model/readChoices';
import { useEffect, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import {
  columnSource,
  columnsOf,
  type Source,
  COMPUTED_KINDS,
  isEstimateKind,
  knownOf,
  ESTIMATED_FROM,
  SHARE_ESTIMATES,
  partsOf,
  partsOfKind,
  sourceOfParts,
  takesSeveral,
  type ComputedKind,
  type SourceParts,
} from '../../../method';
import { formatList, inQuotes, roleName, sourceName } from '../../../locales';
import type { ColumnRole } from '../../../portfolio';
import { needOffers } from '../../commands';
import { Check } from '../parts/Check';
import { Choice, type Option } from '../parts/Choice';
import { goneOption } from '../parts/goneOption';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { EstimateParts } from './EstimateParts';
import { GrowthFormula } from './GrowthFormula';
import { ReferenceDate } from './ReferenceDate';

const useLocal = makeStyles({
  group: { border: 'none', margin: '0', padding: '0', minWidth: '0', display: 'flex', flexDirection: 'column' },
});

/** Where a criterion's numbers come from: a column, or something computed from columns that are chosen here. */
export function SourceEditor({
  source,
  help,
  estimates = false,
  onChange,
}: {
  /** null: nothing chosen yet. */
  readonly source: Source | null;
  readonly help?: string;
  /** Whether it is a share, which can be estimated; first: estimating it is what one is here for. */
  readonly estimates?: boolean | 'first';
  onChange(source: Source | null): void;
}) {
  const { state, context, language, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const own = partsOf(source);
  /** Parts that make no source yet; what they replace stays meanwhile. */
  const [unfinished, setUnfinished] = useState<SourceParts | null>(null);
  const { reading, offers } = state;
  // Which columns are dates is known from what the table offers.
  useEffect(() => {
    if (!offers) void needOffers(context);
  }, [offers, context]);
  if (!reading) return null;
  const headers = numberHeaders(reading.columns);
  const offered = (offers ?? []).flatMap(({ source: each }) => (each.kind === 'years' ? [each] : []));
  // What is in use stands in its lists before the offers are there, and where they have something else in its place.
  const inUse =
    source?.kind === 'years' && reading.columns.some(({ header }) => header === source.since.header) ? [source] : [];
  const sinces = [
    ...inUse.filter((each) => !offered.some(({ since }) => since.header === each.since.header)),
    ...offered,
  ];
  const dates = sinces.map(({ since }) => since.header);
  const parts = unfinished ?? own;
  const kinds = COMPUTED_KINDS.filter(
    (kind) =>
      kind === own?.kind ||
      // Years, growth or a count of columns are no share.
      (estimates === false || kind === 'share' ? (kind === 'years' ? dates.length > 0 : headers.length > 1) : false),
  );
  const holds = (header: string): 'dates' | 'years' =>
    sinces.find(({ since }) => since.header === header)?.holds ?? (source?.kind === 'years' ? source.holds : 'dates');
  const build = (next: SourceParts): void => {
    const made = sourceOfParts(next, source, holds);
    setUnfinished(made ? null : next);
    if (made) onChange(made);
  };
  /** Our sales and what the estimate takes, where the table's headers say which columns they are. */
  const estimateColumns = (kind: keyof typeof ESTIMATED_FROM, [ours = '']: readonly string[]): string[] => {
    const found = (role: ColumnRole): string => {
      const header = reading.matches.find((match) => match.role === role)?.header ?? '';
      return headers.includes(header) ? header : '';
    };
    return [ours || found('turnover'), found(ESTIMATED_FROM[kind])];
  };
  /** What a calculation begins with where any column at hand would be a wrong one: dates, two periods of one thing, families. */
  const proposed = (kind: ComputedKind): string[] | null => {
    if (kind === 'years') return dates.slice(0, 1);
    // A count of columns that are above zero is of columns alike: the one that was read until now is hardly among them.
    if (kind !== 'growth' && kind !== 'count') return null;
    const given = (offers ?? []).find(({ source: each }) => each.kind === kind);
    return given ? columnsOf(given.source).map(({ header }) => header) : [];
  };
  const choose = (value: string): void => {
    if (value.startsWith('=')) {
      const chosen = parts?.columns ?? (source?.kind === 'column' ? [source.header] : []);
      const kind = value.slice(1) as ComputedKind;
      const asked = partsOfKind(kind, proposed(kind) ?? chosen);
      return build(
        isEstimateKind(kind)
          ? { ...asked, columns: estimateColumns(kind, asked.columns), known: parts?.known ?? knownOf(source) }
          : asked,
      );
    }
    setUnfinished(null);
    onChange(columnSource(value));
  };
  /** What an estimate takes that no header of the table is known as; nothing of the one that is complete. */
  const lacking = (kind: keyof typeof ESTIMATED_FROM): ColumnRole[] =>
    parts?.kind === kind && !unfinished
      ? []
      : (['turnover', ESTIMATED_FROM[kind]] as const).filter((_, k) => estimateColumns(kind, [])[k] === '');
  const estimated = {
    group: t('choose.estimated'),
    // Those that can be made of the columns at hand first; each says what it lacks.
    options: [...SHARE_ESTIMATES]
      .sort((a, b) => lacking(a).length - lacking(b).length)
      .map((kind) => {
        const what = formatList(
          lacking(kind).map((role) => roleName(role, language)),
          language,
        );
        const label = t(`choose.kind.${kind}`);
        return { value: `=${kind}`, label: what === '' ? label : t('choose.lacks', { label, what }) };
      }),
  };
  const column = source?.kind === 'column' && !unfinished ? source.header : '';
  return (
    <>
      <Choice
        label={t('choose.from')}
        value={parts ? `=${parts.kind}` : column}
        options={[
          ...(column === '' && !parts ? [{ value: '', label: t('choose.pick') }] : []),
          ...goneOption(column, headers, t),
          ...(estimates === 'first' ? [estimated] : []),
          { group: t('choose.columns'), options: headers.map(plain) },
          {
            group: t('choose.computed'),
            options: kinds.map((kind) => ({ value: `=${kind}`, label: t(`choose.kind.${kind}`) })),
          },
          ...(estimates === true || (estimates === false && source?.kind === 'estimate') ? [estimated] : []),
        ]}
        help={unfinished && source ? t('choose.meanwhile', { source: inQuotes(sourceName(source), language) }) : help}
        onChoose={choose}
      />
      {parts && takesSeveral(parts.kind) && (
        <fieldset className={local.group}>
          <legend className={styles.quiet}>{t(`choose.several.${parts.kind as 'sum' | 'count'}`)}</legend>
          {[...parts.columns.filter((each) => !headers.includes(each)), ...headers].map((header) => (
            <Check
              key={header}
              label={headers.includes(header) ? header : t('choose.gone', { header })}
              checked={parts.columns.includes(header)}
              onChange={(checked) =>
                build({
                  ...parts,
                  columns: [...headers, ...parts.columns.filter((each) => !headers.includes(each))].filter((each) =>
                    each === header ? checked : parts.columns.includes(each),
                  ),
                })
              }
            />
          ))}
          {unfinished && <span className={styles.quiet}>{t('choose.twoAtLeast')}</span>}
        </fieldset>
      )}
      {parts && isEstimateKind(parts.kind) && (
        <EstimateParts parts={{ ...parts, kind: parts.kind }} unfinished={unfinished !== null} build={build} />
      )}
      {parts && !takesSeveral(parts.kind) && !isEstimateKind(parts.kind) && (
        <>
          {parts.columns.map((header, k) => (
            <Choice
              key={k}
              label={t(`choose.part.${parts.kind as 'ratio'}${k + 1}` as 'choose.part.ratio1')}
              value={header}
              options={[
                ...(header === '' ? [{ value: '', label: t('choose.pick') }] : []),
                ...goneOption(header, parts.kind === 'years' ? dates : headers, t),
                ...(parts.kind === 'years' ? dates : headers).map(plain),
              ]}
              onChoose={(value) =>
                build({ ...parts, columns: parts.columns.map((each, j) => (j === k ? value : each)) })
              }
            />
          ))}
          {unfinished && <span className={styles.quiet}>{t('choose.twoDifferent')}</span>}
          {parts.kind === 'years' && <ReferenceDate />}
          {source?.kind === 'growth' && !unfinished && <GrowthFormula source={source} onChange={onChange} />}
        </>
      )}
    </>
  );
}

const plain = (header: string): Option => ({ value: header, label: header });
