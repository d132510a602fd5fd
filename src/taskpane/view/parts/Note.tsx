import { Fragment, type ReactNode } from 'react';
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useLocal = makeStyles({
  note: {
    fontSize: '12px',
    lineHeight: '16px',
    padding: '4px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  warning: {
    borderLeftColor: tokens.colorPaletteMarigoldBorderActive,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive, backgroundColor: tokens.colorNeutralBackground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px' },
});

/** A way on, offered beside a sentence. */
export interface WayOn {
  readonly label: string;
  /** What it has done so far, said before it. */
  readonly told?: string;
  /** Whether what it opens is open, for a way that opens something. */
  readonly expanded?: boolean;
  run(): void;
}

/** A sentence in place: a remark, a warning with its ways on, or an error. */
export function Note({
  tone = 'remark',
  children,
  ways = [],
}: {
  readonly tone?: 'remark' | 'warning' | 'error';
  readonly children: ReactNode;
  readonly ways?: readonly WayOn[];
}) {
  const local = useLocal();
  return (
    <div
      className={mergeClasses(local.note, tone !== 'remark' && local[tone])}
      role={tone === 'error' ? 'alert' : undefined}
      data-note={tone}
    >
      <div>{children}</div>
      {ways.length > 0 && (
        <div className={local.actions}>
          {ways.map(({ label, told, expanded, run }) => (
            <Fragment key={label}>
              {told && <span role="status">{told}</span>}
              <Link as="button" aria-expanded={expanded} onClick={run} style={{ fontSize: '12px' }}>
                {label}
              </Link>
            </Fragment>
          ))}
        </div>
      )}
    </div>
  );
}
