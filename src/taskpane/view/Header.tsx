import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { MathFormula16Regular } from '@fluentui/react-icons/svg/math-formula';
import { refresh } from '../commands';
import { atHand } from '../model/atHand';
import { IconButton } from './parts/IconButton';
import { useStyles } from './parts/styles';
import { usePane } from './usePane';

const useLocal = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 4px 6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    // At twice its size the pane has half its width: the buttons must stay.
    '@media (max-width: 240px)': { gap: '0' },
  },
  title: { fontSize: '14px', fontWeight: 700, margin: '0', whiteSpace: 'nowrap' },
  scheme: { '@media (max-width: 240px)': { visibility: 'hidden' } },
});

/** Title, the scheme at hand, refresh, menu. */
export function Header() {
  const { state, context, t, show } = usePane();
  const styles = useStyles();
  const local = useLocal();
  return (
    <header className={local.header}>
      <h1 className={local.title}>{t('pane.title')}</h1>
      <span className={mergeClasses(styles.quiet, styles.ellipsis, styles.grow, local.scheme)}>
        {atHand(state)?.name ?? t('pane.subtitle')}
      </span>
      <IconButton
        icon={<MathFormula16Regular />}
        label={t('pane.functions.open')}
        aria-expanded={state.screen.page === 'functions'}
        data-opens="functions"
        onClick={() => show({ page: state.screen.page === 'functions' ? 'clients' : 'functions', schemes: false })}
      />
      <IconButton
        icon={<ArrowSync16Regular />}
        label={t('pane.refresh')}
        disabled={state.work !== null}
        onClick={() => void refresh(context)}
      />
      <IconButton
        icon={<MoreHorizontal16Regular />}
        label={t('pane.menu')}
        aria-expanded={state.screen.schemes}
        data-opens="schemes"
        onKeyDown={(event) => event.key === 'Escape' && show({ schemes: false })}
        onClick={() => show({ schemes: !state.screen.schemes })}
      />
    </header>
  );
}
