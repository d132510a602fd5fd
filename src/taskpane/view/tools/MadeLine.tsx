import { Suspense, useState } from 'react';
import { Link } from '@fluentui/react-components';
import { wordsOf } from '../../../locales';
import { toolRowWords } from '../../../locales/tools/pane';
import type { StandingReport } from '../../../excel';
import { saveScheme } from '../../commands';
import { isOutdated, showToolSheet } from '../../commands/tools';
import { atHand } from '../../model/atHand';
import { isKept } from '../../model/left';
import type { MadeSheets } from '../../model/state';
import { later } from '../parts/later';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Drawing is fetched when somebody wants to see a picture. */
const SheetPicture = later(async () => {
  const { SheetPicture: picture } = await import(/* webpackChunkName: "pictures" */ './SheetPicture');
  return picture;
});

/** A report that was not made in this session: where it is, and of which clients and day it says that it is. */
export function StandingLine({ tool, report }: { readonly tool: string; readonly report: StandingReport }) {
  const { context, language } = usePane();
  const styles = useStyles();
  const say = wordsOf(toolRowWords, language);
  return (
    <div className={styles.quiet} data-standing={tool}>
      {say('standing', { sheet: report.sheetName })}{' '}
      <Link as="button" onClick={() => void showToolSheet(context, tool)} style={{ fontSize: '12px' }}>
        {say('show')}
      </Link>
      {report.about !== '' && <div>{report.about}</div>}
      <Outdated tool={tool} madeFrom={report.madeFrom} />
    </div>
  );
}

/** That a report was made from something that is another now. */
function Outdated({ tool, madeFrom }: { readonly tool: string; readonly madeFrom: string | null }) {
  const { state, language } = usePane();
  const now = state.tools.madeFrom[tool];
  if (!isOutdated(madeFrom, now)) return null;
  return <div data-outdated={tool}>{wordsOf(toolRowWords, language)('stale')}</div>;
}

/** That a report shows changes of a saved scheme that are not saved: it leaves the saved one as it is. */
function Unsaved({ scheme }: { readonly scheme: string }) {
  const { state, context, language } = usePane();
  const now = atHand(state);
  if (now?.id !== scheme || isKept(state) || !state.workbook.schemes.some(({ id }) => id === scheme)) return null;
  const say = wordsOf(toolRowWords, language);
  return (
    <div data-unsaved>
      {say('unsaved', { name: now.name })}{' '}
      <Link as="button" onClick={() => void saveScheme(context)} style={{ fontSize: '12px' }}>
        {say('save')}
      </Link>
    </div>
  );
}

/** When a tool made its sheet, where it is, and what it says now that it did not say before. */
export function MadeLine({ made }: { readonly made: MadeSheets }) {
  const { context, language } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const say = wordsOf(toolRowWords, language);
  const { report, sheet, unused, at } = made;
  const [first] = report.sheets;
  if (!first) return null;
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  const [chart] = sheet.charts;
  const { findings, how, left, rowsInserted, sheetName } = first;
  return (
    <div className={styles.tight} data-made={made.tool}>
      <div className={styles.quiet} role="status">
        {say('made', { time, sheet: sheetName })}{' '}
        <Link as="button" onClick={() => void showToolSheet(context, first.id)} style={{ fontSize: '12px' }}>
          {say('show')}
        </Link>
        {chart && (
          <Link
            as="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            style={{ fontSize: '12px', marginLeft: '8px', whiteSpace: 'nowrap' }}
          >
            {say(open ? 'hidePicture' : 'picture')}
          </Link>
        )}
        {how === 'new' && <div>{sheet.cells.find(({ look }) => look === 'finding')?.value}</div>}
        {how === 'anew' && findings.length === 0 && <div>{say('same')}</div>}
        {findings.length > 0 && (
          <>
            <div>{say('changed', { count: findings.length })}</div>
            <ul style={{ margin: 0, paddingLeft: '16px' }}>
              {findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          </>
        )}
        {sheet.terms !== undefined && (how === 'new' || findings.length > 0) && <div data-terms>{sheet.terms}</div>}
        {unused.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
        {rowsInserted > 0 && <div>{say('inserted', { count: rowsInserted })}</div>}
        {left !== null && <div>{say('left', { left })}</div>}
        <Outdated tool={made.tool} madeFrom={sheet.madeFrom ?? null} />
        {made.scheme !== null && <Unsaved scheme={made.scheme} />}
      </div>
      {open && chart && (
        <Suspense fallback={<div style={{ minHeight: '220px' }} />}>
          <SheetPicture sheet={sheet} chart={chart} />
        </Suspense>
      )}
    </div>
  );
}
