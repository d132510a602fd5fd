import { useEffect } from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type Source, sourceKey } from '../../../method';
import { needGlance } from '../../commands';
import { atHand } from '../../model/atHand';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { Bars } from './Bars';
import { PRESSED_LINE } from './placeStyles';

const useLocal = makeStyles({
  line: {
    ...PRESSED_LINE,
    gridTemplateColumns: 'minmax(0, 1fr) 64px',
    padding: '3px 4px',
    '@media (max-width: 260px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: '0' },
  name: { overflowWrap: 'anywhere', lineHeight: '16px' },
  bars: { height: '20px' },
});

/** Something that can be chosen with one press: its name, its first values, its histogram. */
export function OfferedLine({
  source,
  name,
  told,
  label,
  onTake,
}: {
  readonly source: Source;
  readonly name: string;
  readonly told: string;
  readonly label: string;
  onTake(): void;
}) {
  const { state, context } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const key = sourceKey(source, '', atHand(state)?.referenceDate ?? null);
  const glance = state.glances[key];
  useEffect(() => {
    if (!glance) void needGlance(context, source);
    // `key` stands for the source: it is a new object with every reading.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, glance, context]);
  return (
    <li>
      <button type="button" className={local.line} aria-label={label} onClick={onTake}>
        <span className={local.words}>
          <span className={local.name}>{name}</span>
          <span className={mergeClasses(styles.quiet, styles.ellipsis)}>{told}</span>
        </span>
        <span className={local.bars}>
          {glance && <Bars heights={glance.heights} digits={glance.heights.map(() => 0)} label="" />}
        </span>
      </button>
    </li>
  );
}
