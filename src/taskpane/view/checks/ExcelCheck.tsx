import { useEffect, useRef } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { CheckResult, Diagnosis } from '../../../excel';
import type { Work } from '../../model/state';
import { failureSentence } from '../../model/trouble';
import { CopyableText } from '../parts/CopyableText';
import { IconButton } from '../parts/IconButton';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { useBuildInfo } from '../about/useBuildInfo';
import { usePane } from '../usePane';
import { CheckList } from './CheckList';
import { reportText } from './sentences';
import { AWAY_SECONDS, useExcelCheck, type Known, type Part } from './useExcelCheck';

const useLocal = makeStyles({
  page: { padding: '8px 12px 16px' },
  title: { margin: '0', fontSize: '14px', fontWeight: 600 },
  part: { margin: '8px 0 0', fontSize: '12px', fontWeight: 600 },
  small: { fontSize: '12px', lineHeight: '16px' },
});

/** Asks this Excel how it does what the add-in relies on, and gives the answer as a list and as a text. */
export function ExcelCheck() {
  const { state, context, t, show } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { known, behind, part, check, checkBehind } = useExcelCheck(context);
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current!.querySelector<HTMLElement>('[data-starts]')?.focus({ preventScroll: true }), []);
  const { work } = state;
  const busy = work?.kind === 'checking' ? work : null;
  const close = (): void => {
    show({ page: 'clients' });
    document.querySelector<HTMLElement>('[data-opens="schemes"]')?.focus();
  };
  const over = known?.checked && 'diagnosis' in known.checked ? known.checked.diagnosis : null;
  const behindResults = behind?.results.filter(({ id }) => id === 'behind' || !busy) ?? [];
  return (
    <section
      ref={page}
      className={mergeClasses(styles.stack, local.page)}
      aria-label={t('checks.title')}
      data-excel-check
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className={styles.row}>
        <h2 className={mergeClasses(local.title, styles.grow)}>{t('checks.title')}</h2>
        <IconButton icon={<Dismiss16Regular />} label={t('checks.close')} onClick={close} />
      </div>
      <div className={local.small}>{t('checks.intro')}</div>
      {busy && !part && <CheckProgress work={busy} />}
      {!busy && (
        <span>
          <Button
            data-starts
            size="small"
            appearance={known ? 'secondary' : 'primary'}
            disabled={work !== null}
            onClick={() => void check()}
          >
            {t(known ? 'checks.again' : 'checks.start')}
          </Button>
        </span>
      )}
      <Failed known={known} />
      {over && <Summary diagnosis={over} />}
      <CheckList results={known?.results ?? []} />
      {over && (
        <>
          <h3 className={local.part}>{t('checks.behind.offer')}</h3>
          {part ? (
            <UsersPart part={part} cancel={() => busy?.cancel()} />
          ) : (
            !busy && (
              <div className={styles.tight}>
                <span className={local.small}>{t('checks.behind.explain', { count: AWAY_SECONDS })}</span>
                <span>
                  <Button size="small" disabled={work !== null} onClick={() => void checkBehind()}>
                    {t('checks.behind.start')}
                  </Button>
                </span>
              </div>
            )
          )}
          <Failed known={behind} />
          {behind?.checked && 'diagnosis' in behind.checked && <Left diagnosis={behind.checked.diagnosis} />}
          <CheckList results={behindResults.filter(isNews)} />
          <Report known={known!} diagnosis={over} further={behind?.checked ? behindResults.filter(isNews) : []} />
        </>
      )}
    </section>
  );
}

/** That the sheet for trials could be added again is none. */
const isNews = ({ id, outcome }: CheckResult): boolean => id !== 'sheet' || outcome === 'stopped';

function CheckProgress({ work }: { readonly work: Work }) {
  const { state, t } = usePane();
  const styles = useStyles();
  // The last check is told before the sheet is taken away, and that may wait for the user.
  const { done = 0, total = 0 } = state.progress ?? {};
  return (
    <div className={styles.row} role="status" data-work="checking">
      <div className={styles.grow}>
        <div>{t('checks.running', { done, total })}</div>
        <progress
          style={{ width: '100%', height: '8px', accentColor: tokens.colorBrandBackground }}
          aria-label={t('checks.title')}
          {...(total > 0 ? { value: done, max: total } : {})}
        />
        {total > 0 && done === total && <div className={styles.quiet}>{t('checks.ending')}</div>}
      </div>
      <Button size="small" onClick={() => work.cancel()}>
        {t('pane.cancel')}
      </Button>
    </div>
  );
}

function Failed({ known }: { readonly known: Known | null }) {
  const { language } = usePane();
  if (!known?.checked || !('error' in known.checked)) return null;
  return <Note tone="error">{failureSentence(known.checked.error, language)}</Note>;
}

function Summary({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { t } = usePane();
  const odd = diagnosis.results.filter(({ outcome }) => outcome === 'differs' || outcome === 'stopped').length;
  return (
    <>
      <div role="status">
        <Note tone={odd > 0 ? 'warning' : 'remark'}>
          {odd > 0 ? t('checks.someDiffer', { count: odd }) : t('checks.allExpected')}
          {diagnosis.cancelled && ` ${t('checks.cancelled')}`}
        </Note>
      </div>
      <Left diagnosis={diagnosis} />
    </>
  );
}

function Left({ diagnosis: { left } }: { readonly diagnosis: Diagnosis }) {
  const { t } = usePane();
  return left === null ? null : <Note tone="error">{t('checks.left', { sheet: left })}</Note>;
}

/** What the user is to do while another workbook is to be in front. */
function UsersPart({ part, cancel }: { readonly part: Part; cancel(): void }) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.tight} role="status" data-part={part.is}>
      <span>
        {part.is === 'away' && t('checks.behind.away', { count: part.seconds })}
        {part.is === 'looking' && t('checks.behind.look')}
        {part.is === 'back' && t('checks.behind.back')}
      </span>
      <span className={styles.wrap}>
        {part.is === 'back' ? (
          <Button size="small" appearance="primary" onClick={() => part.done()}>
            {t('checks.behind.amBack')}
          </Button>
        ) : (
          <Button size="small" onClick={cancel}>
            {t('pane.cancel')}
          </Button>
        )}
      </span>
    </div>
  );
}

/** The whole as a text to take along. */
function Report({
  known,
  diagnosis,
  further,
}: {
  readonly known: Known;
  readonly diagnosis: Diagnosis;
  readonly further: readonly CheckResult[];
}) {
  const { language, t } = usePane();
  const styles = useStyles();
  const build = useBuildInfo();
  const when = `${new Date(known.at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const whole = { ...diagnosis, results: [...diagnosis.results, ...further] };
  return (
    <div className={styles.tight} data-report>
      <span className={styles.quiet}>{t('checks.report.explain')}</span>
      <CopyableText label={t('checks.report.label')} text={reportText(whole, { build, when, language })} rows={8} />
    </div>
  );
}
