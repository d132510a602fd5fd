import { useEffect } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { refresh } from '../commands';
import { THEMES, type ThemeName } from '../theme';
import { ClientsSection } from './clients/ClientsSection';
import { CriteriaSection } from './criteria/CriteriaSection';
import { EmptyState } from './EmptyState';
import { Header } from './Header';
import { Note } from './parts/Note';
import { useStyles } from './parts/styles';
import { TroubleNote } from './parts/TroubleNote';
import { WorkLine } from './parts/WorkLine';
import { PortfolioSection } from './portfolio/PortfolioSection';
import { SchemesPanel } from './schemes/SchemesPanel';
import { usePane } from './usePane';
import { WriteBar } from './write/WriteBar';

/** The page: these clients → judged by these four things → give this portfolio → write it. */
export function App({ theme }: { readonly theme: ThemeName }) {
  const { state, context, language, t } = usePane();
  const styles = useStyles();
  const { work, reading, stale, screen } = state;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.app}>
      <Header />
      <main className={styles.body}>
        {screen.schemes && <SchemesPanel />}
        {work?.kind === 'reading' && (
          <div style={{ padding: '8px 12px' }}>
            <WorkLine work={work} />
          </div>
        )}
        {reading ? (
          <>
            {stale && !work && (
              <Note tone="warning" ways={[{ label: t('pane.refresh'), run: () => void refresh(context) }]}>
                {t('pane.stale')}
              </Note>
            )}
            <TroubleNote where={['table']} />
            <ClientsSection />
            <CriteriaSection />
            <PortfolioSection />
          </>
        ) : (
          !work && <EmptyState />
        )}
      </main>
      {reading && <WriteBar />}
    </FluentProvider>
  );
}
