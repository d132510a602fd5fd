import { useId } from 'react';
import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { helpPath, type FoundExample, type FoundFunction } from '../../../functions';
import { TEXT_BUTTON, useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { FormulaLines } from './FormulaLines';
import { FunctionDetails } from './FunctionDetails';
import type { LastInsertion } from './insertion';
import { InsertionNote } from './InsertionNote';

const useLocal = makeStyles({
  entry: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: '0', fontSize: '13px', fontWeight: 600, flex: '1 1 auto', minWidth: '0' },
  name: {
    ...TEXT_BUTTON,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 0',
    color: tokens.colorNeutralForeground1,
    // In a narrow pane the longest names have no room beside their links.
    overflowWrap: 'anywhere',
  },
  inside: { paddingLeft: '20px' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    lineHeight: '16px',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
});

/** A function: its name, what it answers, how it is written; insert and help at hand, the rest behind its name. */
export function FunctionEntry({
  found,
  open,
  toggle,
  last,
  busy,
  insert,
  undo,
}: {
  readonly found: FoundFunction;
  readonly open: boolean;
  toggle(): void;
  /** The last insertion, if it came from here. */
  readonly last: LastInsertion | null;
  readonly busy: boolean;
  insert(example: FoundExample): void;
  undo(): void;
}) {
  const { language, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const details = useId();
  const { id, name, answers, syntax, examples } = found;
  const [first] = examples;
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={mergeClasses(styles.tight, local.entry)} data-function={id}>
      <div className={styles.wrap}>
        <h4 className={local.heading}>
          <button
            type="button"
            className={local.name}
            aria-expanded={open}
            aria-controls={open ? details : undefined}
            title={t('finder.more', { name })}
            onClick={toggle}
          >
            <Chevron aria-hidden />
            {name}
          </button>
        </h4>
        {first && !open && (
          <Button
            size="small"
            disabled={busy}
            aria-label={t('finder.insertName', { name })}
            title={first.shown}
            onClick={() => insert(first)}
          >
            {t('finder.insert')}
          </Button>
        )}
        <Link
          href={helpPath(language, id)}
          target="_blank"
          rel="noreferrer"
          aria-label={t('finder.helpName', { name })}
          style={{ fontSize: '12px' }}
        >
          {t('finder.help')}
        </Link>
      </div>
      <div className={mergeClasses(styles.tight, local.inside)}>
        <div>{answers}</div>
        <div className={local.code}>
          <FormulaLines formula={syntax} />
        </div>
        {open ? (
          <FunctionDetails id={details} found={found} last={last} busy={busy} insert={insert} undo={undo} />
        ) : (
          <div aria-live="polite">{last && <InsertionNote insertion={last.insertion} undo={undo} />}</div>
        )}
      </div>
    </li>
  );
}
