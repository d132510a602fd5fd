import { Suspense, useEffect } from 'react';
import { FluentProvider, type Theme } from '@fluentui/react-components';
import { refresh } from '../commands';
import { LIGHT } from '../theme';
import { ClientsSection } from './clients/ClientsSection';
import { CriteriaSection } from './criteria/CriteriaSection';
import { EmptyState, fetchEditors, SchemesPanel, TroubleNote } from './editors';
import { ExcelCheck } from './checks';
import { FunctionFinder } from './functions';
import { Header } from './Header';
import { Note } from './parts/Note';
import { useStyles } from './parts/styles';
import { WorkLine } from './parts/WorkLine';
import { PortfolioSection } from './portfolio/PortfolioSection';
import { ToolsRow } from './tools';
import { useChoiceKeys } from './useChoiceKeys';
import { usePane } from './usePane';
import { WriteBar } from './write/WriteBar';

/** The page: these clients → judged by these four things → give this portfolio → write it. */
export function App({ colours }: { readonly colours: Theme }) {
  const { state, context, language, t } = usePane();
  const styles = useStyles();
  const { work, reading, stale, screen } = state;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(fetchEditors, []);
  useChoiceKeys(context);
  return (
    // The browser's own parts, scroll bars above all, in colours that go with the theme's.
    <FluentProvider
      theme={colours}
      className={styles.app}
      style={{ colorScheme: colours === LIGHT ? 'light' : 'dark' }}
    >
      <Header />
      <main className={styles.body}>
        {screen.schemes && (
          <Suspense>
            <SchemesPanel />
          </Suspense>
        )}
        {work?.kind === 'reading' && (
          <div style={{ padding: '8px 12px' }}>
            <WorkLine work={work} />
          </div>
        )}
        {screen.page !== 'clients' ? (
          <Suspense>{screen.page === 'functions' ? <FunctionFinder /> : <ExcelCheck />}</Suspense>
        ) : reading ? (
          <>
            {stale && !work && (
              <Note tone="warning" ways={[{ label: t('pane.refresh'), run: () => void refresh(context) }]}>
                {t('pane.stale')}
              </Note>
            )}
            {(state.trouble?.where === 'table' || state.trouble?.where === 'cells') && (
              <Suspense>
                <TroubleNote where={['table', 'cells']} />
              </Suspense>
            )}
            <ClientsSection />
            <CriteriaSection />
            <PortfolioSection />
            <Suspense>
              <ToolsRow />
            </Suspense>
          </>
        ) : (
          !work && (
            <Suspense>
              <EmptyState />
            </Suspense>
          )
        )}
      </main>
      {reading && screen.page === 'clients' && <WriteBar />}
    </FluentProvider>
  );
}
