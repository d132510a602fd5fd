import { Suspense, useEffect, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { wordsOf } from '../../../locales';
import { type Subject, SUBJECTS, type ToolId } from '../../../tools';
import { toolRowWords } from '../../../locales/tools/pane';
import { findReports, offerTools, readMadeFrom } from '../../commands/tools';
import { hasList } from '../../commands/secondList';
import { beingChosen } from '../../model/atHand';
import { TroubleNote } from '../editors';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { type ExtraId, EXTRA_IDS, EXTRAS } from './laterPanels';
import { type OpenPart, ToolLine } from './ToolLine';
import { ExtraLine } from './ExtraLine';
import { ToolsWaiting } from './ToolsWaiting';

const useLocal = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 12px 12px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: '0', fontSize: '13px', fontWeight: 600 },
  subject: { margin: '4px 0 0 0', fontSize: '12px', fontWeight: 400, color: tokens.colorNeutralForeground2 },
});

/** What can be worked out of the portfolio and written on sheets of its own or beside the clients: a line a tool. */
export function ToolsRow() {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const [open, setOpen] = useState<{ readonly of: ToolId | ExtraId; readonly part: OpenPart | 'extra' } | null>(null);
  useEffect(() => void offerTools(context).catch(() => undefined), [context, language]);
  // Reports are known by their sheets, also those of another day; a refresh sees which have come or gone.
  const { offered: known, made } = state.tools;
  const { table, undoable } = state;
  useEffect(() => {
    if (known) void findReports(context).catch(() => undefined);
  }, [context, known, made, table, undoable]);
  const { standing, purchases, relations, contracts } = state.tools;
  const { tools: settings, schemes } = state.workbook;
  const { judgement } = state;
  // While criteria are to be chosen, what needs no codes is there: its own reports, and the lists beside the clients.
  const choosing = beingChosen(state).open;
  useEffect(() => {
    if (standing && (judgement || choosing)) void readMadeFrom(context).catch(() => undefined);
  }, [context, standing, judgement, choosing, settings, schemes, purchases, relations, contracts]);
  // A list that a report wants and that can no longer be read is opened, where it says what it lacks.
  const { refused } = state.tools;
  const [answered, setAnswered] = useState(refused);
  if (refused !== answered) {
    setAnswered(refused);
    if (refused) setOpen({ of: refused.list, part: 'extra' });
  }
  // Nothing to compare, nothing to offer.
  const others = state.workbook.schemes.some(({ id }) => id !== state.scheme?.id);
  const offered =
    state.tools.offered?.filter(
      ({ id, needs, needsCode }) =>
        (id !== 'schemes' || others) && (needs === null || hasList(state, needs)) && !(choosing && needsCode),
    ) ?? null;
  const say = wordsOf(toolRowWords, language);
  const head = (
    <>
      <h2 className={local.title}>{say('title')}</h2>
      {state.trouble?.where === 'tools' && (
        <Suspense>
          <TroubleNote where={['tools']} />
        </Suspense>
      )}
    </>
  );
  if (!(judgement ?? state.draft ?? standing) || !offered) return null;
  const extrasOf = (subject: Subject) =>
    EXTRA_IDS.filter((id) => EXTRAS[id].subject === subject && !(choosing && id === 'codes'));
  const extras = (subject: Subject) =>
    extrasOf(subject).map((id) => {
      const isOpen = open?.of === id && open.part === 'extra';
      return (
        <ExtraLine
          key={id}
          id={id}
          open={isOpen}
          onOpen={(opens) => setOpen(opens ? { of: id, part: 'extra' } : null)}
        />
      );
    });
  return (
    <section className={local.row} aria-label={say('title')} data-section="tools">
      {head}
      {choosing && <ToolsWaiting draft={choosing} />}
      {SUBJECTS.filter(
        (subject) => offered.some((tool) => tool.subject === subject) || extrasOf(subject).length > 0,
      ).map((subject) => (
        <div key={subject} className={styles.tight} role="group" aria-label={say(`subjects.${subject}`)}>
          <h3 className={local.subject}>{say(`subjects.${subject}`)}</h3>
          {offered
            .filter((tool) => tool.subject === subject)
            .map((tool) => (
              <ToolLine
                key={tool.id}
                tool={tool}
                open={open?.of === tool.id && open.part !== 'extra' ? open.part : null}
                onOpen={(part) => setOpen(part && { of: tool.id, part })}
                onList={(list) => setOpen({ of: list, part: 'extra' })}
              />
            ))}
          {extras(subject)}
        </div>
      ))}
    </section>
  );
}
