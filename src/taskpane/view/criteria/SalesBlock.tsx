import { numberHeaders } from '../../model/readChoices';
import { useState } from 'react';
import { Link } from '@fluentui/react-components';
import { type Rules, type SchemeBands, blockInput, withBlock, withBlockAbove, withBlockColumn } from '../../../method';
import { type ArrearsMeasure, arrearsMeasure } from '../../../portfolio';
import { formatNumber, sourceName, type Translate } from '../../../locales';
import { Check } from '../parts/Check';
import { Choice } from '../parts/Choice';
import { goneOption } from '../parts/goneOption';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { BlockAbove } from './BlockAbove';
import { UnpaidQuestion } from './UnpaidQuestion';

const THRESHOLDS = [1, 2, 3] as const;

/**
 * The sales block (method.md §1.8): whether there is one, which column it counts unpaid bills in, from which digit down
 * it stops, and how many clients it stops now. A column of days or money beyond terms stops above a figure that is stated.
 */
export function SalesBlock() {
  const { state, dispatch, language, t } = usePane();
  const styles = useStyles();
  /** Wanted, but no column is known for it: the user has to name one. */
  const [asking, setAsking] = useState(false);
  const [open, setOpen] = useState(false);
  /** A column of days or money that was chosen, of which nobody has said yet from how many on. */
  const [chosen, setChosen] = useState<string | null>(null);
  const { scheme, profile, reading, judgement } = state;
  if (!scheme || !reading) return null;
  const { block } = scheme.rules;
  const input = blockInput(scheme, profile);
  const on = block.enabled && input !== null;
  const shown = on || (asking && input === null);
  const matched = reading.matches.find(({ role }) => role === 'unpaid')?.header ?? null;
  const headers = numberHeaders(reading.columns);
  const words = (threshold: 1 | 2 | 3): string =>
    input === null ? '' : thresholdWords(threshold, input.bands, t, (cut) => formatNumber(cut, 'count', language));
  const ofRule = input?.position === null;
  const measure = ofRule ? (block.measure ?? null) : null;
  const above = measure !== null && block.bands.cuts !== 'propose' ? block.bands.cuts[3 - block.threshold]! : null;
  const column = chosen ?? (ofRule && input ? sourceName(input.source) : '');
  const asked = chosen === null ? measure : arrearsMeasure(chosen);
  // What says days or money beyond terms is what somebody looks for here.
  const columns = [...headers]
    .sort((a, b) => Number(arrearsMeasure(b) !== null) - Number(arrearsMeasure(a) !== null))
    .map((header) => {
      const says = arrearsMeasure(header);
      return { value: header, label: says ? t(`salesBlock.says.${says}`, { column: header }) : header };
    });
  const change = (next: typeof scheme): void => dispatch({ type: 'schemeChanged', scheme: next });
  const choose = (header: string): void => {
    const isArrears = arrearsMeasure(header) !== null;
    setChosen(isArrears ? header : null);
    if (header !== '' && !isArrears) change(withBlockColumn(scheme, header));
  };
  const stated = (of: ArrearsMeasure) => (figure: number) => {
    setChosen(null);
    change(withBlockAbove(scheme, column, { measure: of, above: figure }));
  };
  const aboveField = asked && (
    <BlockAbove measure={asked} column={column} above={chosen === null ? above : null} onTake={stated(asked)} />
  );
  const toggle = (wanted: boolean): void => {
    setChosen(null);
    setAsking(wanted && !input && matched === null);
    if (input) change(withBlock(scheme, { enabled: wanted }));
    else if (wanted && matched !== null) change(withBlockColumn(scheme, matched));
  };
  return (
    <div className={styles.tight} data-sales-block>
      <Check
        label={t('salesBlock.on')}
        checked={shown}
        disabled={!shown && !input && headers.length === 0}
        onChange={toggle}
      />
      {!shown && !input && headers.length === 0 && <div className={styles.quiet}>{t('salesBlock.noColumn')}</div>}
      {shown && !input && (
        <div className={styles.indent}>
          <Choice
            label={t('salesBlock.column')}
            value={column}
            options={[{ value: '', label: t('salesBlock.choose') }, ...columns]}
            onChoose={choose}
          />
          {aboveField}
        </div>
      )}
      {on && (
        <div className={styles.indent} style={{ paddingTop: 0, paddingBottom: 0 }}>
          <div className={styles.quiet} role="status">
            {t('salesBlock.summary', {
              column: sourceName(input.source),
              words:
                measure === null || above === null
                  ? words(block.threshold)
                  : t(`salesBlock.beyond.${measure}`, { above: formatNumber(above, 'number', language) }),
            })}{' '}
            {judgement && t('salesBlock.now', { count: judgement.summary.blocked })}{' '}
            <Link as="button" aria-expanded={open} onClick={() => setOpen(!open)} style={{ fontSize: '12px' }}>
              {t(open ? 'salesBlock.close' : 'salesBlock.change')}
            </Link>
          </div>
        </div>
      )}
      {on && open && (
        <div className={styles.indent}>
          {input.position === null ? (
            <Choice
              label={t('salesBlock.column')}
              value={column}
              options={[...goneOption(sourceName(input.source), headers, t), ...columns]}
              onChoose={choose}
            />
          ) : (
            <div className={styles.quiet}>
              {t('salesBlock.fromCriterion', { position: input.position + 1, column: sourceName(input.source) })}
            </div>
          )}
          {aboveField || (
            <Choice
              label={t('salesBlock.upTo')}
              value={String(block.threshold)}
              options={THRESHOLDS.map((threshold) => ({
                value: String(threshold),
                label: words(threshold),
              }))}
              onChoose={(value) =>
                change(withBlock(scheme, { threshold: Number(value) as Rules['block']['threshold'] }))
              }
            />
          )}
        </div>
      )}
      {input && measure === null && (on || input.position !== null) && <UnpaidQuestion source={input.source} />}
    </div>
  );
}

/** "dígitos 1 y 2: más de 1": the digits that stop sales, and what the number of bills then is. */
function thresholdWords(
  threshold: 1 | 2 | 3,
  { direction, boundary, cuts }: SchemeBands,
  t: Translate,
  show: (cut: number) => string,
): string {
  const digits = t(`salesBlock.digits.${threshold}`);
  // The cut that the next better digit stops at; clients on its far side are blocked.
  const cut = cuts === 'propose' ? null : cuts[direction === 'low' ? 3 - threshold : threshold - 1]!;
  if (cut === null) return digits;
  const beyond = { lte: 'gt', lt: 'gte', gt: 'lte', gte: 'lt' } as const;
  return t('salesBlock.digitsWords', { digits, words: `${t(`pane.criteria.band.${beyond[boundary]}`)} ${show(cut)}` });
}
