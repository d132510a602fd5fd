import { useState } from 'react';
import { Button, Link } from '@fluentui/react-components';
import { chooseFamilies, insertFamilyTemplate, mapFamilies } from '../../commands';
import { atHand } from '../../model/atHand';
import { Choice } from '../parts/Choice';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Families by a mapping sheet: which values of a column mean which family. */
export function FamilyMap() {
  const { state, context, t } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { reading } = state;
  const scheme = atHand(state);
  if (!reading || !scheme) return null;
  const { familyMap, familyColumn } = scheme;
  const matched = reading.matches.find(({ role }) => role === 'family')?.header ?? null;
  const taken = new Set(
    reading.matches.flatMap(({ role, header }) => (role === 'id' || role === 'name' ? [header ?? ''] : [])),
  );
  const columns = reading.columns.filter((each) => each.kind === 'text' && !each.own && !taken.has(each.header));
  const isThere = reading.columns.some((each) => each.header === familyColumn);
  // A heading, and values that nobody has, are lines of the sheet too.
  const inUse = reading.familiesInAll - (reading.families.some(({ name }) => name === '') ? 1 : 0);
  const header = chosen ?? (isThere ? familyColumn : null) ?? matched ?? columns[0]?.header ?? '';
  if (columns.length === 0) return null;
  return (
    <div className={styles.tight} data-family-map>
      <span>
        <Link as="button" aria-expanded={open} style={{ fontSize: '12px' }} onClick={() => setOpen(!open)}>
          {t(open ? 'families.map.close' : 'families.map.open')}
        </Link>
      </span>
      {familyColumn && !isThere && (
        <Note
          tone="warning"
          ways={[{ label: t('families.map.remove'), run: () => void chooseFamilies(context, null) }]}
        >
          {t('families.map.gone', { column: familyColumn })}
        </Note>
      )}
      {familyMap && familyColumn && isThere && (
        <span className={styles.quiet}>
          {t('families.map.is', { column: familyColumn, count: inUse })}{' '}
          <Link as="button" style={{ fontSize: '12px' }} onClick={() => void chooseFamilies(context, familyColumn)}>
            {t('families.map.remove')}
          </Link>
        </span>
      )}
      {open && (
        <div className={`${styles.indent} ${styles.tight}`}>
          <span className={styles.quiet}>{t('families.map.help')}</span>
          <Choice
            label={t('families.map.column')}
            value={header}
            options={columns.map((each) => ({ value: each.header, label: each.header }))}
            onChoose={setChosen}
          />
          <span>
            <Button size="small" disabled={state.work !== null} onClick={() => void mapFamilies(context, header)}>
              {t('families.map.take')}
            </Button>
          </span>
          <span>
            <Link
              as="button"
              style={{ fontSize: '12px' }}
              disabled={state.work !== null}
              onClick={() => void insertFamilyTemplate(context, header).then(setMade)}
            >
              {t('families.map.make', { column: header })}
            </Link>
          </span>
          {made !== null && state.undoable?.what === 'insertTemplate' && (
            <span className={styles.quiet} role="status">
              {t('families.map.made', { sheet: made })}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
