import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { conversionRule, convertedText, ORDER_NAMES } from '../../../locales';
import {
  columnLetters,
  convertColumn,
  type Conversion,
  type ConversionChoice,
  type DateOrder,
  type DecimalMark,
  type Observation,
} from '../../../portfolio';
import { convertTexts } from '../../commands';
import { Choice } from '../parts/Choice';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Cells shown before all of them are asked for. */
const SHOWN = 6;
/** More than this a pane cannot show; they are counted. */
const MOST_SHOWN = 500;

/**
 * What converting the texts of a column would change, every cell with its before and after, by one rule for the column;
 * nothing is written before it is confirmed.
 */
export function ConvertTexts({ observation, onDone }: { readonly observation: Observation; onDone(): void }) {
  const { state, context, language, t } = usePane();
  const styles = useStyles();
  const [choice, setChoice] = useState<ConversionChoice>({});
  const [all, setAll] = useState(false);
  const { table, reading, work } = state;
  const { sourceColumn, params } = observation;
  if (!table || !reading || sourceColumn === undefined) return null;
  const conversion = convertColumn(table.raw, sourceColumn, reading.sourceRows, choice);
  const { kind, cells, refused } = conversion;
  const shown = cells.slice(0, all ? MOST_SHOWN : SHOWN);
  const addressOf = (row: number): string =>
    `${columnLetters(table.raw.firstColumn + sourceColumn)}${table.raw.firstRow + row + 1}`;
  return (
    <div className={styles.stack} data-convert>
      <div className={styles.strong}>{t('convert.title', { column: String(params.column) })}</div>
      <div>{conversionRule(conversion, language).join(' ')}</div>
      <RuleChoice conversion={conversion} onChoose={setChoice} />
      {cells.length > 0 && (
        <table style={{ fontSize: '12px', borderSpacing: 0, width: '100%' }}>
          <thead>
            <tr>
              {(['cell', 'before', 'after'] as const).map((id) => (
                <th key={id} scope="col" style={{ textAlign: id === 'cell' ? 'start' : 'end', fontWeight: 600 }}>
                  {t(`convert.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, before, after }) => (
              <tr key={row}>
                <td>{addressOf(row)}</td>
                <td style={{ textAlign: 'end', overflowWrap: 'anywhere' }}>{before}</td>
                <td style={{ textAlign: 'end' }}>{convertedText(after, kind, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {cells.length > shown.length && !all && (
        <span>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {t('convert.all', { count: cells.length })}
          </Button>
        </span>
      )}
      {cells.length > 0 && <div className={styles.quiet}>{t('convert.counts', { count: cells.length })}</div>}
      {refused.length > 0 && <div className={styles.quiet}>{t('convert.refused', { count: refused.length })}</div>}
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={cells.length === 0 || work !== null}
          onClick={() => void convertTexts(context, cells).then(onDone)}
        >
          {t('convert.apply', { count: cells.length })}
        </Button>
        <Button size="small" onClick={onDone}>
          {t('convert.close')}
        </Button>
      </div>
    </div>
  );
}

/** The question that the texts leave open, where they do. */
function RuleChoice({
  conversion: { kind, decimal, decimals, order, orders },
  onChoose,
}: {
  readonly conversion: Conversion;
  onChoose(choice: ConversionChoice): void;
}) {
  const { t } = usePane();
  const none = { value: '', label: t('convert.ask.choose') };
  if (kind === 'numbers') {
    if (decimals.length < 2) return null;
    return (
      <Choice
        label={t('convert.ask.decimalLabel')}
        value={decimal ?? ''}
        options={[
          none,
          ...decimals.map((mark) => ({ value: mark, label: t(`convert.ask.${mark === ',' ? 'comma' : 'point'}`) })),
        ]}
        onChoose={(value) => onChoose({ decimal: value === '' ? undefined : (value as DecimalMark) })}
      />
    );
  }
  if (orders.length < 2) return null;
  return (
    <Choice
      label={t('convert.ask.orderLabel')}
      value={order ?? ''}
      options={[none, ...orders.map((each) => ({ value: each, label: t(`convert.ask.orders.${ORDER_NAMES[each]}`) }))]}
      onChoose={(value) => onChoose({ order: value === '' ? undefined : (value as DateOrder) })}
    />
  );
}
