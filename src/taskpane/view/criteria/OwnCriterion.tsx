import { useEffect, useRef, useState } from 'react';
import { Button, Input } from '@fluentui/react-components';
import type { Direction, Source } from '../../../method';
import type { CriterionKey } from '../../../portfolio';
import { criterionName, sourceName } from '../../../locales';
import { Choice } from '../parts/Choice';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { fill } from './focusPlace';
import { SourceEditor } from './SourceEditor';

/**
 * A criterion that the table does not offer by itself: one of the catalogue from a column that was not taken for it, or
 * one of the user's own with its name and direction. Its bands follow once it is in its place.
 */
export function OwnCriterion({
  position,
  wanted,
  onClose,
}: {
  readonly position: number;
  readonly wanted: CriterionKey | 'own';
  onClose(): void;
}) {
  const { context, language, t } = usePane();
  const styles = useStyles();
  const [name, setName] = useState('');
  const [source, setSource] = useState<Source | null>(null);
  const [direction, setDirection] = useState<Direction>('high');
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const title = wanted === 'own' ? t('choose.own') : criterionName({ key: wanted, label: null }, language);
  const take = (): void => {
    if (!source) return;
    const label = name.trim() || undefined;
    void fill(
      context,
      position,
      wanted === 'own' ? { key: null, source, label, direction } : { key: wanted, source },
      true,
    );
  };
  return (
    <div
      className={styles.stack}
      ref={form}
      role="group"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <span className={styles.strong}>{title}</span>
      {wanted === 'own' && (
        <label className={styles.tight}>
          <span className={styles.quiet}>{t('choose.name')}</span>
          <Input
            size="small"
            value={name}
            placeholder={source ? sourceName(source) : ''}
            onChange={(_, data) => setName(data.value)}
          />
        </label>
      )}
      <SourceEditor source={source} estimates={wanted === 'share'} onChange={setSource} />
      {wanted === 'own' && (
        <Choice
          label={t('criterion.direction')}
          value={direction}
          options={(['high', 'low'] as const).map((value) => ({ value, label: t(`criterion.${value}`) }))}
          onChoose={(value) => setDirection(value as Direction)}
        />
      )}
      <span className={styles.wrap}>
        <Button size="small" appearance="primary" disabled={!source} onClick={take}>
          {t('choose.put', { position: position + 1 })}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('pane.cancel')}
        </Button>
      </span>
      {!source && <span className={styles.quiet}>{t('choose.sourceFirst')}</span>}
    </div>
  );
}
