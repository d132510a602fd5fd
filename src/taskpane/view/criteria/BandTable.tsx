import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { type Bands, type Criterion, cutOfDigit, type Cuts, cutsStand, withCuts } from '../../../method';
import { formatList, formatNumber, unitOf } from '../../../locales';
import { digitCounts, type Distribution } from '../../desk';
import { digitColours } from '../../theme';
import { Note } from '../parts/Note';
import { NumberField } from '../parts/NumberField';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { cutsText } from './bandWords';

const useLocal = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: '13px' },
  // Narrow or magnified, the clients stand under what is said of the band.
  row: {
    '@media (max-width: 260px)': {
      display: 'grid',
      gridTemplateColumns: '30px minmax(0, 1fr)',
      '> td:last-child': { gridColumn: '2', textAlign: 'left' },
      '> :not(:last-child)': { borderBottom: 'none' },
    },
  },
  cell: { padding: '2px 8px 2px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  digit: {
    width: '22px',
    height: '22px',
    lineHeight: '22px',
    display: 'inline-block',
    textAlign: 'center',
    borderRadius: '2px',
    fontWeight: 700,
    forcedColorAdjust: 'none',
  },
});

/** The four bands, best first: in words, with a typed cut and the clients that fall in each. */
export function BandTable({
  criterion,
  bands,
  distribution,
  onChange,
}: {
  readonly criterion: Criterion;
  readonly bands: Bands;
  readonly distribution: Distribution;
  onChange(criterion: Criterion): void;
}) {
  const { language, t, clients } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const unit = unitOf(criterion);
  const counts = digitCounts(distribution, bands);
  /** Typed one after the other, cuts may have to pass each other: they wait until the three go together. */
  const [waiting, setWaiting] = useState<{
    readonly cuts: Cuts;
    readonly beside: string;
    readonly digit: number;
  } | null>(null);
  const now = bands.cuts.join();
  const typed = waiting?.beside === now ? waiting : null;
  const shown = typed?.cuts ?? bands.cuts;
  const take = (digit: number, at: number, value: number | null): string | null => {
    const cuts = shown.map((cut, k) => (k === at ? value : cut)) as [number | null, number | null, number | null];
    if (cutsStand(cuts, bands.direction)) {
      setWaiting(null);
      onChange(withCuts(criterion, cuts));
      return null;
    }
    if (value === null) {
      const known = shown.filter((cut): cut is number => cut !== null);
      const before = formatList(
        known.map((cut) => formatNumber(cut, unit, language, 4)),
        language,
      );
      return t('criterion.gap', { digit, before });
    }
    setWaiting({ cuts, beside: now, digit });
    return null;
  };
  return (
    <>
      <table className={local.table}>
        <tbody>
          {[4, 3, 2, 1].map((digit) => {
            const at = cutOfDigit(digit, bands.direction);
            const { fill, ink } = digitColours(digit);
            return (
              <tr key={digit} className={local.row}>
                <th scope="row" className={local.cell}>
                  <span className={local.digit} style={{ backgroundColor: fill, color: ink }}>
                    {digit}
                  </span>
                </th>
                <td className={local.cell}>
                  {at === null ? (
                    t('pane.criteria.band.rest')
                  ) : (
                    <span className={styles.wrap}>
                      {t(`pane.criteria.band.${bands.boundary}`)}
                      <NumberField
                        label={t('criterion.cutOf', { digit })}
                        value={shown[at] ?? null}
                        unit={unit}
                        optional
                        against={shown.join()}
                        onTake={(value) => take(digit, at, value)}
                      />
                    </span>
                  )}
                </td>
                <td className={`${local.cell} ${styles.number}`}>{clients(counts[digit]!)}</td>
              </tr>
            );
          })}
          {counts[0]! > 0 && (
            <tr>
              <td className={local.cell} />
              <td className={local.cell} colSpan={2}>
                {t('pane.criteria.missing', { count: counts[0] })}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {typed && (
        <div role="status">
          <Note
            tone="warning"
            ways={[
              {
                label: t('criterion.keepCuts', { cuts: cutsText(bands.cuts, unit, language, t) }),
                run: () => setWaiting(null),
              },
            ]}
          >
            {t('criterion.ascending', {
              typed: formatNumber(typed.cuts[cutOfDigit(typed.digit, bands.direction)!]!, unit, language, 4),
              digit: typed.digit,
              cuts: cutsText(typed.cuts, unit, language, t),
            })}
          </Note>
        </div>
      )}
    </>
  );
}
