import { useEffect, useState } from 'react';
import { Link } from '@fluentui/react-components';
import { wordsOf } from '../../../locales';
import { guideWords } from '../../../locales/tools/guide';
import { insertHistoryTemplate, standingTemplate } from '../../commands';
import { makeSheets, showToolSheet, standingReports } from '../../commands/tools';
import type { GuideLine, GuideView } from '../../desk';
import type { ToolId } from '../../../tools';
import { isReadyFor, beingChosen } from '../../model/atHand';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Where the user stands in the nine stages: what this workbook has, and the way to each stage's reports and notes. */
export function GuidePanel() {
  const { state, context, language, dispatch } = usePane();
  const styles = useStyles();
  const say = wordsOf(guideWords, language);
  const [view, setView] = useState<GuideView | null>(null);
  const [failed, setFailed] = useState(false);
  const [template, setTemplate] = useState<string | null>(null);
  const { undoable, table } = state;
  useEffect(() => {
    let wanted = true;
    const take = (sheet: string | null): void => void (wanted && setTemplate(sheet));
    void standingTemplate(context).then(take, () => take(null));
    return () => void (wanted = false);
    // It comes and goes with what is done last, and somebody may have deleted it when the sheet is read again.
  }, [context, undoable, table]);
  const { workbook, judgement, tools } = state;
  // A complete scheme is told by its judgement; only what is still being chosen is asked about at each choice.
  const { open } = beingChosen(state);
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const notes = await context.gateway.readNotes('guide');
      const reports = await standingReports(context);
      const { schemes, tools: kept } = workbook;
      const found = await context.desk.guide({
        language,
        place: '',
        notes,
        kept,
        schemes,
        ...reports,
        ...(open ? { open } : {}),
      });
      if (!wanted) return;
      setView(found);
      setFailed(false);
    };
    void read().catch(() => wanted && setFailed(true));
    return () => void (wanted = false);
  }, [context, language, workbook, judgement, open, tools.made, tools.standing, tools.madeFrom]);
  const isReady = (id: ToolId): boolean => {
    const tool = tools.offered?.find((each) => each.id === id);
    return state.work === null && tool !== undefined && isReadyFor(state, tool);
  };
  const link = (label: string, onClick: () => void, key: string, enabled: boolean) => (
    <Link key={key} as="button" disabled={!enabled} onClick={onClick} style={{ fontSize: '12px' }}>
      {label}
    </Link>
  );
  const made = tools.standing?.has('guide') ?? false;
  const { sections } = state.screen;
  const toFamilies = (): void => {
    dispatch({ type: 'screenChanged', screen: { sections: { ...sections, clients: true } } });
    document.querySelector('[data-section=clients]')?.scrollIntoView?.({ block: 'start' });
  };
  const report = ({ id, how }: GuideLine['tools'][number], name: string) =>
    link(
      say(({ made: 'pane.show', outdated: 'pane.renew', toMake: 'pane.make' } as const)[how], { name }),
      () => void (how === 'made' ? showToolSheet(context, id) : makeSheets(context, id)),
      id,
      how === 'made' || isReady(id),
    );
  return (
    <div className={styles.indent} data-guide>
      <div className={styles.quiet}>{say('pane.about')}</div>
      {failed && <div role="alert">{say(state.trouble ? 'pane.noTable' : 'pane.gone')}</div>}
      {view && (
        <div data-next={view.next?.stage ?? ''}>
          <strong>{view.next?.said ?? say('next.none')}</strong>
        </div>
      )}
      {view && (
        <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' }}>
          {view.lines.map(({ stage, status, said, thoughts, tools: its, names }) => (
            <li key={stage} data-stage={stage} data-status={status}>
              <div>
                <strong>{say(`stage.${stage}`)}</strong>{' '}
                <span style={{ whiteSpace: 'nowrap' }}>· {say(`status.${status}`)}</span>
              </div>
              {said !== '' && <div className={styles.quiet}>{said}</div>}
              <div className={styles.wrap}>
                {its.map((one, k) => report(one, names[k]!))}
                {stage === 'clientFamilies' && link(say('pane.family'), toFamilies, 'family', true)}
                {thoughts > 0 &&
                  link(
                    say(made ? 'pane.write' : 'pane.notes'),
                    () => void (made ? showToolSheet(context, 'guide') : makeSheets(context, 'guide')),
                    'notes',
                    made || isReady('guide'),
                  )}
                {stage === 'information' &&
                  template === null &&
                  link(
                    say('pane.template'),
                    () => void insertHistoryTemplate(context).then(setTemplate),
                    'template',
                    state.work === null,
                  )}
              </div>
              {stage === 'information' && template !== null && template !== table?.place.sheetName && (
                <div className={styles.quiet} role="status" data-template>
                  {say('pane.templateMade', { sheet: template })}
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
      {(made || !view) && (
        // Until it is made, each stage with thoughts has this link.
        <div className={styles.wrap}>
          {link(
            say(made ? 'pane.again' : 'pane.notes'),
            () => void makeSheets(context, 'guide'),
            'guide',
            isReady('guide'),
          )}
        </div>
      )}
    </div>
  );
}
