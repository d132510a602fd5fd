import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../../excel';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { checkSentence } from './sentences';

const useLocal = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  check: {
    padding: '4px 0 4px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '12px',
    lineHeight: '16px',
    overflowWrap: 'anywhere',
  },
  differs: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  head: { display: 'flex', justifyContent: 'space-between', gap: '2px 8px', flexWrap: 'wrap' },
  loud: { fontWeight: 600 },
});

/** What was found, check by check: its name, whether it is as expected, and a sentence. */
export function CheckList({ results }: { readonly results: readonly CheckResult[] }) {
  const { t, language } = usePane();
  const styles = useStyles();
  const local = useLocal();
  return (
    <ul className={local.list} data-checks>
      {results.map((result) => {
        const loud = result.outcome === 'differs' || result.outcome === 'stopped';
        return (
          <li
            key={result.id}
            className={mergeClasses(local.check, loud && local.differs)}
            data-check={result.id}
            data-outcome={result.outcome}
          >
            <div className={local.head}>
              <span className={local.loud}>{t(`checks.name.${result.id}`)}</span>
              <span className={loud ? local.loud : styles.quiet}>{t(`checks.outcome.${result.outcome}`)}</span>
            </div>
            <div>{checkSentence(result, language)}</div>
          </li>
        );
      })}
    </ul>
  );
}
