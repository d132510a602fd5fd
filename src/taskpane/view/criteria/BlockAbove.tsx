import type { ArrearsMeasure } from '../../../portfolio';
import { NumberField } from '../parts/NumberField';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** From how many days, or how much money, beyond terms sales stop: nobody is blocked by a figure that no one has stated. */
export function BlockAbove({
  measure,
  column,
  above,
  onTake,
}: {
  readonly measure: ArrearsMeasure;
  readonly column: string;
  /** null: not stated yet. */
  readonly above: number | null;
  onTake(above: number): void;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const label = t(`salesBlock.above.${measure}`);
  return (
    <>
      {above === null && (
        <div className={styles.quiet} role="status">
          {t(`salesBlock.aboveAsked.${measure}`, { column })}
        </div>
      )}
      <div className={styles.row} style={{ flexWrap: 'wrap' }}>
        <span aria-hidden>{label}</span>
        <NumberField
          label={label}
          value={above}
          unit={measure === 'days' ? 'count' : 'amount'}
          optional={above === null}
          onTake={(value) => {
            if (value === null) return null;
            if (value < 0) return t('salesBlock.notBelowZero');
            onTake(value);
            return null;
          }}
        />
      </div>
    </>
  );
}
