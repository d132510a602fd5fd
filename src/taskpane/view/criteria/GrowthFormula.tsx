import { type ComputedSource, yearsApart } from '../../../method';
import { Choice } from '../parts/Choice';
import { NumberField } from '../parts/NumberField';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

type Growth = Extract<ComputedSource, { kind: 'growth' }>;

/** Growth over the whole time, as the text has it, or its yearly rate over the years between the two columns. */
export function GrowthFormula({ source, onChange }: { readonly source: Growth; onChange(source: Growth): void }) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <>
      <Choice
        label={t('choose.growth.formula')}
        value={source.formula}
        options={(['literal', 'cagr'] as const).map((value) => ({ value, label: t(`choose.growth.${value}`) }))}
        onChoose={(formula) =>
          onChange(
            formula === 'cagr'
              ? { ...source, formula, periods: yearsApart(source.first.header, source.last.header) }
              : { ...source, formula: 'literal' },
          )
        }
      />
      {source.formula === 'cagr' && (
        <div className={styles.wrap}>
          <span className={`${styles.beside} ${styles.quiet}`}>{t('choose.growth.years')}</span>
          <NumberField
            label={t('choose.growth.years')}
            value={source.periods}
            unit="number"
            width="72px"
            onTake={(periods) => {
              if (periods === null || periods <= 0) return t('choose.growth.yearsWanted');
              onChange({ ...source, periods });
              return null;
            }}
          />
        </div>
      )}
    </>
  );
}
