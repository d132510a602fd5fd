import { ROW_HOVER } from '../../theme';
import { useId, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { SectionId } from '../../model/state';
import { usePane } from '../usePane';
import { TEXT_BUTTON, useStyles } from './styles';

const useLocal = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: '0', fontSize: '13px', fontWeight: 400 },
  head: {
    ...TEXT_BUTTON,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '8px 12px 8px 8px',
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: ROW_HOVER },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { whiteSpace: 'nowrap', flexShrink: 0 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  inside: { padding: '0 12px 12px 12px' },
});

/** A part of the page that folds to one line. */
export function Section({
  id,
  title,
  summary,
  tail = '',
  children,
}: {
  readonly id: SectionId;
  readonly title: string;
  /** What it says when folded. */
  readonly summary: string;
  /** What it says beyond that, and never cuts short. */
  readonly tail?: string;
  readonly children: ReactNode;
}) {
  const { state, dispatch } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const content = useId();
  const open = state.screen.sections[id];
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={local.section} aria-label={title} data-section={id}>
      <h2 className={local.heading}>
        <button
          type="button"
          className={local.head}
          aria-expanded={open}
          aria-controls={content}
          onClick={() => dispatch({ type: 'sectionToggled', section: id })}
        >
          <Chevron className={local.chevron} aria-hidden />
          <span className={mergeClasses(styles.strong, local.title)}>{title}</span>
          {!open && <span className={mergeClasses(styles.quiet, styles.ellipsis)}>{summary}</span>}
          {!open && tail !== '' && <span className={mergeClasses(styles.quiet, local.title)}>{tail}</span>}
        </button>
      </h2>
      <div id={content} hidden={!open} className={local.inside}>
        {open && children}
      </div>
    </section>
  );
}
