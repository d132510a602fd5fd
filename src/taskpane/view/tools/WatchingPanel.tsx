import { useEffect, useId, useState } from 'react';
import { Button, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { wordsOf } from '../../../locales';
import { watchingWords } from '../../../locales/tools/watching';
import { watchingPanelWords } from '../../../locales/tools/watchingPanel';
import { isCalendarDay } from '../../../portfolio';
import type { MoverKind, SnapshotPlan, WatchView } from '../../../tools';
import { tellTool } from '../../commands/tools';
import { previewSnapshot, saveSnapshot, WATCHING, watchChanges } from '../../commands/watching';
import { isReady } from '../../model/atHand';
import { liftedText } from '../../model/trouble';
import { Choice } from '../parts/Choice';
import { DidUndo } from '../parts/DidUndo';
import { Note } from '../parts/Note';
import { StaleLine } from '../parts/StaleLine';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { PastQuarters } from './PastQuarters';
import { type Say, whereText } from './watchingText';

const useLocal = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px' },
  save: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '6px 8px' },
  date: { display: 'flex', flexDirection: 'column', gap: '2px' },
  finding: { fontWeight: 600, overflowWrap: 'anywhere' },
  title: { margin: '0', fontSize: '12px', fontWeight: 600 },
  counts: { margin: '0', padding: '0', listStyle: 'none', fontSize: '12px', lineHeight: '18px' },
  count: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  movers: { margin: '0', padding: '0', listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  mover: { fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
  name: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px', fontWeight: 600 },
  change: { color: tokens.colorNeutralForeground2, fontWeight: 400 },
});

/** Saves snapshots, compares two of them, and says of each client who moved why it did. */
export function WatchingPanel() {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const say: Say = wordsOf(watchingPanelWords, language);
  const [warnings, setWarnings] = useState<readonly string[]>([]);
  const { judgement, did, undoable, workbook } = state;
  const settings = workbook.tools[WATCHING];
  const busy = state.work !== null;
  const [seen, setSeen] = useState<{ readonly view: WatchView; readonly did: typeof did } | null>(null);
  useEffect(() => {
    // A command of ours reads the history itself, and comes after.
    if (busy || !judgement) return undefined;
    let wanted = true;
    void watchChanges(context).then(
      (found) => wanted && found && setSeen({ view: found, did }),
      () => undefined,
    );
    return () => void (wanted = false);
  }, [context, language, judgement, did, undoable, settings, busy]);
  const view = seen?.view ?? null;
  return (
    <div className={`${styles.indent} ${local.panel}`} data-watching>
      {/* What was saved a moment ago is not in the history that was read before. */}
      {view && seen?.did === did && (
        <Note tone={view.due ? 'warning' : 'remark'}>
          <span data-reminder>{view.reminder}</span>
        </Note>
      )}
      <SaveSnapshot say={say} onWarnings={setWarnings} />
      <div className={styles.quiet} data-next-quarter>
        {say('nextQuarter')}
      </div>
      <PastQuarters say={say} said={warnings} />
      <StaleLine />
      {!view && <div className={styles.quiet}>{say('reading')}</div>}
      {view && <Comparison view={view} said={warnings} say={say} />}
    </div>
  );
}

/** The day, what would be written, and the button. */
function SaveSnapshot({ say, onWarnings }: { readonly say: Say; onWarnings(warnings: readonly string[]): void }) {
  const { state, context, t, language } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const id = useId();
  const today = new Date(context.now()).toISOString().slice(0, 10);
  const [date, setDate] = useState(today);
  const [plan, setPlan] = useState<SnapshotPlan | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { judgement, did, undoable, work } = state;
  const isDay = isCalendarDay(date);
  const busy = work !== null;
  useEffect(() => {
    if (busy || !judgement || !isDay) return undefined;
    let wanted = true;
    void previewSnapshot(context, date).then(
      (found) => {
        if (!wanted) return;
        setPlan(found);
        onWarnings('warnings' in found ? found.warnings : []);
      },
      () => undefined,
    );
    return () => void (wanted = false);
  }, [context, language, judgement, did, undoable, date, isDay, busy, onWarnings]);
  const saved = did?.what === 'appendRows' && did.quarters === undefined ? did.report : null;
  const save = async (): Promise<void> => {
    const why = await saveSnapshot(context, date);
    setRefused(why);
    // Left at an earlier day, the next one would be a correction of this one, and every move "corrected data".
    if (why === null && context.store.get().trouble === null) setDate(today);
  };
  const main = plan && 'appends' in plan ? plan.appends[0]! : null;
  return (
    <div className={styles.tight}>
      <div className={local.save}>
        <div className={local.date}>
          <label htmlFor={id} className={styles.quiet}>
            {say('date')}
          </label>
          <Input
            id={id}
            type="date"
            size="small"
            value={date}
            onChange={(_, { value }) => {
              setDate(value);
              setRefused(null);
            }}
          />
        </div>
        <Button
          size="small"
          appearance="primary"
          data-save-snapshot
          disabled={busy || !isDay || !main || !isReady(state)}
          onClick={() => void save()}
        >
          {say(date === today ? 'save' : 'saveOther')}
        </Button>
      </div>
      {!isDay && <div className={styles.quiet}>{say('noDate')}</div>}
      {saved && (
        <div className={styles.quiet} role="status" data-saved>
          {say('saved', { count: saved.rows, place: `${saved.sheetName}!${saved.address}` })}
          {saved.lifted && ` ${liftedText(saved.lifted, t)}`}
          <DidUndo />
        </div>
      )}
      {isDay && plan && !busy && (
        <div className={styles.quiet} data-preview>
          {'refused' in plan ? plan.refused : previewText(plan, say)}
        </div>
      )}
      {isDay && plan && 'warnings' in plan && plan.warnings.map((text) => <Note key={text}>{text}</Note>)}
      {refused !== null && <Note tone="error">{refused}</Note>}
    </div>
  );
}

function previewText(plan: Extract<SnapshotPlan, { appends: unknown }>, say: Say): string {
  return [whereText(plan, say), ...(plan.correction ? [say('correction')] : [])].join(' ');
}

/** In which order the movers' list offers them. */
const KINDS: readonly MoverKind[] = ['all', 'down', 'up', 'segment', 'blocked', 'halved'];

/**
 * Which two, what is found, what has to be known, and who moved why.
 * @param said remarks that stand above already
 */
function Comparison({
  view,
  said,
  say,
}: {
  readonly view: WatchView;
  readonly said: readonly string[];
  readonly say: Say;
}) {
  const { context, language } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const [remarks, setRemarks] = useState(false);
  const fresh = view.remarks.filter((text) => !said.includes(text));
  const [kind, setKind] = useState<MoverKind>('all');
  const { finding, alerts, causes, several, movers, byKind, known, fields } = view;
  // A comparison of other snapshots may have nobody of the kind that was chosen.
  const kindShown = byKind[kind] > 0 ? kind : (KINDS.find((one) => byKind[one] > 0) ?? 'all');
  const listed = movers.filter(({ kinds }) => kinds.includes(kindShown));
  const tell = (key: string, value: string): void => void tellTool(context, WATCHING, { key, value });
  return (
    <>
      {fields.map(({ title, fields: some }) => (
        <div key={title} className={styles.tight} role="group" aria-label={title}>
          {some.map((field) =>
            field.kind === 'choice' ? (
              <Choice
                key={field.key}
                label={field.label}
                value={field.value}
                options={field.choices}
                onChoose={(value) => tell(field.key, value)}
              />
            ) : null,
          )}
        </div>
      ))}
      {finding === null ? (
        <div className={styles.quiet}>{view.none ?? say(view.snapshots === 0 ? 'none' : 'noneMany')}</div>
      ) : (
        <div className={local.finding} data-finding role="status">
          {finding}
        </div>
      )}
      {fresh.length > 0 && (
        <span>
          <Link as="button" aria-expanded={remarks} style={{ fontSize: '12px' }} onClick={() => setRemarks(!remarks)}>
            {say('remarks', { count: fresh.length })}
          </Link>
        </span>
      )}
      {remarks && fresh.map((text) => <Note key={text}>{text}</Note>)}
      <Counts title={say('alerts')} counts={alerts} />
      <Counts title={say('causes')} counts={causes} />
      {several && <div className={styles.quiet}>{several}</div>}
      {movers.length > 0 && (
        <div className={styles.tight}>
          <h3 className={local.title}>{say('movers')}</h3>
          <Choice
            label={say('show')}
            value={kindShown}
            options={KINDS.filter((one) => byKind[one] > 0).map((one) => ({
              value: one,
              label: say(`kind.${one}`, { count: byKind[one] }),
            }))}
            onChoose={(value) => setKind(value as MoverKind)}
          />
          <ul className={local.movers}>
            {listed.map(({ id, name, change, why }) => (
              <li key={id} className={local.mover} data-mover={id}>
                <div className={local.name}>
                  <span>{name}</span>
                  <span className={local.change}>{change}</span>
                </div>
                <div>{why}</div>
              </li>
            ))}
          </ul>
          {byKind[kindShown] > listed.length && (
            <div className={styles.quiet}>
              {say('more', { shown: listed.length, count: byKind[kindShown], name: watchingWords[language].name })}
            </div>
          )}
        </div>
      )}
      {known && (
        <div className={styles.quiet} data-known>
          {known}
        </div>
      )}
    </>
  );
}

function Counts({
  title,
  counts,
}: {
  readonly title: string;
  readonly counts: readonly { readonly name: string; readonly clients: number }[];
}) {
  const local = useLocal();
  const some = counts.filter(({ clients }) => clients > 0);
  if (some.length === 0) return null;
  return (
    <div>
      <h3 className={local.title}>{title}</h3>
      <ul className={local.counts}>
        {some.map(({ name, clients }) => (
          <li key={name} className={local.count}>
            <span>{name}</span>
            <span>{clients}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
