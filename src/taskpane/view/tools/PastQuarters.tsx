import { useEffect, useState } from 'react';
import { Button, Link, makeStyles } from '@fluentui/react-components';
import { formatDate, formatList, inQuotes } from '../../../locales';
import type { BackCastPlan, Quarter } from '../../../tools';
import { listSource } from '../../commands/secondList';
import { previewBackCast, readPurchaseList, saveBackCast } from '../../commands/watching';
import { isReady } from '../../model/atHand';
import { liftedText } from '../../model/trouble';
import { Choice } from '../parts/Choice';
import { DidUndo } from '../parts/DidUndo';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { type Say, whereText } from './watchingText';

const useLocal = makeStyles({
  title: { margin: '0', fontSize: '12px', fontWeight: 600 },
  list: { margin: '0', paddingLeft: '16px', fontSize: '12px', lineHeight: '18px' },
});

/**
 * Snapshots of past quarters out of the purchase list: what would be written, and what becomes of what it does not say.
 * @param said warnings that stand above already
 */
export function PastQuarters({ say, said }: { readonly say: Say; readonly said: readonly string[] }) {
  const { state, context, language, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const [shown, setShown] = useState(false);
  const [hold, setHold] = useState(false);
  const [plan, setPlan] = useState<BackCastPlan | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { judgement, did, undoable, workbook } = state;
  const busy = state.work !== null;
  const source = listSource(workbook, 'purchases');
  const { purchases } = state.tools;
  const list = source?.name ?? purchases?.view.place ?? null;
  const isRead = purchases !== null && !purchases.changed;
  useEffect(() => {
    if (!shown || busy || !judgement || !isRead) return undefined;
    let wanted = true;
    void previewBackCast(context, hold).then(
      (found) => wanted && setPlan(found),
      () => undefined,
    );
    return () => void (wanted = false);
  }, [context, language, judgement, did, undoable, shown, hold, busy, isRead]);
  const open = (): void => {
    setShown(true);
    if (!isRead) void readPurchaseList(context);
  };
  const save = async (): Promise<void> => setRefused(await saveBackCast(context, hold));
  const saved = did?.what === 'appendRows' && did.quarters !== undefined ? did : null;
  return (
    <div className={styles.tight} data-past>
      <h3 className={local.title}>{say('past.title')}</h3>
      {list === null && <div className={styles.quiet}>{say('past.noList')}</div>}
      {list !== null && (
        <span>
          <Link
            as="button"
            style={{ fontSize: '12px' }}
            aria-expanded={shown}
            disabled={busy && !shown}
            onClick={() => (shown && isRead ? setShown(false) : open())}
          >
            {shown && isRead ? say('past.hide') : say('past.show', { list })}
          </Link>
        </span>
      )}
      {saved && (
        <div className={styles.quiet} role="status" data-saved>
          {say('past.saved', {
            count: saved.quarters!,
            rows: saved.report.rows,
            place: `${saved.report.sheetName}!${saved.report.address}`,
          })}
          {saved.report.lifted && ` ${liftedText(saved.report.lifted, t)}`}
          <DidUndo />
        </div>
      )}
      {shown && isRead && plan && 'refused' in plan && <div className={styles.quiet}>{plan.refused}</div>}
      {shown && isRead && plan && 'quarters' in plan && (
        <>
          <div className={styles.quiet}>{say('past.about')}</div>
          <ul className={local.list}>
            {plan.quarters.map((quarter) => (
              <li key={quarter.date} data-quarter={quarter.date}>
                {quarterText(quarter, say, formatDate(quarter.date, language))}
              </li>
            ))}
          </ul>
          {plan.unknown.length > 0 && (
            <>
              <div className={styles.quiet}>
                {say('past.unknown', {
                  columns: formatList(
                    plan.unknown.map((header) => inQuotes(header, language)),
                    language,
                  ),
                })}
              </div>
              <Choice
                label={say('past.hold')}
                value={hold ? 'hold' : 'blank'}
                options={[
                  { value: 'blank', label: say('past.blank') },
                  { value: 'hold', label: say('past.held') },
                ]}
                onChoose={(value) => setHold(value === 'hold')}
              />
            </>
          )}
          <div className={styles.quiet} data-preview-past>
            {whereText(plan, say)} {say('past.order')}
          </div>
          {plan.warnings
            .filter((text) => !said.includes(text))
            .map((text) => (
              <Note key={text}>{text}</Note>
            ))}
          <span>
            <Button
              size="small"
              appearance="primary"
              data-save-past
              disabled={busy || !isReady(state)}
              onClick={() => void save()}
            >
              {say('past.write', { count: plan.quarters.filter(({ known }) => !known).length })}
            </Button>
          </span>
        </>
      )}
      {refused !== null && <Note tone="error">{refused}</Note>}
    </div>
  );
}

function quarterText(quarter: Quarter, say: Say, date: string): string {
  const { clients, months, known } = quarter;
  const remarks = [
    ...filledTexts(quarter, say),
    ...(months === null ? [] : [say('past.short', { count: months })]),
    ...(known ? [say('past.known')] : []),
  ];
  return [say('past.quarter', { date, count: clients }), ...remarks].join(' · ');
}

/** How many clients have a code and a segment, under either choice for what the list does not say. */
function filledTexts({ codes, segments }: Quarter, say: Say): string[] {
  const text = (what: 'code' | 'segment' | 'both', { blank, hold }: Quarter['codes']): string =>
    say(blank === hold ? 'past.filled' : 'past.filledChoices', { what: say(`past.${what}`), blank, hold });
  if (segments.hold === 0) return [text('code', codes)];
  if (codes.blank === segments.blank && codes.hold === segments.hold) return [text('both', codes)];
  return [text('code', codes), text('segment', segments)];
}
