import { useState } from 'react';
import { Link } from '@fluentui/react-components';
import { serviceLevel } from '../../../../locales/serviceLevel';
import { WORDS } from '../../../../locales/words';
import { type PolicyCell, type Service, SERVICE_LEVELS } from '../../../../method';
import { Choice } from '../../parts/Choice';
import { NameField } from '../../parts/NameField';
import { NumberField } from '../../parts/NumberField';
import { useStyles } from '../../parts/styles';
import { usePane } from '../../usePane';
import type { Say } from './say';

const OWN = '…';

/** One service of one segment: a number, one of its levels, or a text of the user's own. */
export function ServiceField({
  service,
  cell,
  say,
  onTake,
}: {
  readonly service: Service;
  readonly cell: PolicyCell;
  readonly say: Say;
  onTake(cell: PolicyCell): void;
}) {
  const { language, state } = usePane();
  const discount = state.scheme?.rules.discount ?? null;
  const styles = useStyles();
  const name = WORDS[language].service[service];
  const levels = SERVICE_LEVELS[service];
  const numeric = levels === 'number';
  const known = numeric ? typeof cell === 'number' : levels.includes(cell);
  const [own, setOwn] = useState(!known);
  if (own) {
    return (
      <div className={styles.tight}>
        <NameField
          label={say('ownLabel', { service: name })}
          value={known ? '' : String(serviceLevel(cell, language))}
          onTake={onTake}
        />
        <span>
          <Link
            as="button"
            style={{ fontSize: '12px' }}
            onClick={() => {
              setOwn(false);
              if (!known) onTake(numeric ? 0 : levels[0]!);
            }}
          >
            {say('ownBack')}
          </Link>
        </span>
      </div>
    );
  }
  if (numeric) {
    return (
      <div className={styles.wrap}>
        <span className={`${styles.beside} ${styles.quiet}`}>{name}</span>
        <NumberField
          label={name}
          value={typeof cell === 'number' ? cell : null}
          unit="number"
          width="72px"
          onTake={(value) => {
            if (value === null || value < 0) return say('notNegative');
            onTake(value);
            return null;
          }}
        />
      </div>
    );
  }
  return (
    <Choice
      label={name}
      value={known ? String(levels.indexOf(cell)) : OWN}
      options={[
        ...levels.map((level, k) => ({ value: String(k), label: String(serviceLevel(level, language, discount)) })),
        { value: OWN, label: say('own') },
      ]}
      onChoose={(chosen) => (chosen === OWN ? setOwn(true) : onTake(levels[Number(chosen)]!))}
    />
  );
}
