import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { helpPath, type FoundExample, type FoundFunction } from '../../../functions';
import { useStyles } from '../parts/styles';
import { useHeldFocus } from '../parts/useHeldFocus';
import { usePane } from '../usePane';
import type { LastInsertion } from './insertion';
import { FormulaLines } from './FormulaLines';
import { InsertionNote } from './InsertionNote';

const useLocal = makeStyles({
  code: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    lineHeight: '16px',
    padding: '4px 6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  list: { margin: '0', fontSize: '12px', lineHeight: '16px' },
  term: { fontWeight: 600, overflowWrap: 'anywhere' },
  need: { fontWeight: 400 },
  meaning: { margin: '0 0 4px 0' },
  title: { margin: '4px 0 0', fontSize: '12px', fontWeight: 600 },
  example: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start', paddingBottom: '4px' },
  wide: { alignSelf: 'stretch' },
  grid: { borderCollapse: 'collapse', fontSize: '12px', lineHeight: '16px', maxWidth: '100%' },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '1px 6px' },
});

/** What a function takes and gives, and its examples, each ready to be inserted. */
export function FunctionDetails({
  id,
  found,
  last,
  busy,
  insert,
  undo,
}: {
  readonly id: string;
  readonly found: FoundFunction;
  readonly last: LastInsertion | null;
  readonly busy: boolean;
  insert(example: FoundExample): void;
  undo(): void;
}) {
  const { language, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  // Undo goes with what it undid.
  const focus = useHeldFocus<HTMLDivElement>((part) => part.querySelector<HTMLElement>('[data-inserted] button'));
  const { summary, parameters, result, how, concepts, examples, errors, errorsShown } = found;
  return (
    <div id={id} className={styles.tight} {...focus}>
      <div className={styles.quiet}>{summary}</div>
      {examples.map((example, k) => (
        <div
          key={example.shown}
          className={local.example}
          data-inserted={last?.example.formula === example.formula || undefined}
        >
          <h5 className={local.title}>{example.asks}</h5>
          <code className={mergeClasses(local.code, local.wide)}>
            <FormulaLines formula={example.shown} />
          </code>
          <div className={styles.wrap}>
            <Gives cells={example.gives} />
            <Button
              size="small"
              appearance={k === 0 ? 'primary' : 'secondary'}
              // Busy, it keeps the focus: the answer is told below it.
              disabledFocusable={busy}
              onClick={() => insert(example)}
            >
              {t('finder.insertHere')}
            </Button>
          </div>
          <div className={local.wide} aria-live="polite">
            {last?.example.formula === example.formula && <InsertionNote insertion={last.insertion} undo={undo} />}
          </div>
        </div>
      ))}
      <div className={styles.quiet}>{t('finder.own')}</div>
      <h5 className={local.title}>{t('finder.arguments')}</h5>
      <dl className={local.list}>
        {parameters.map(({ name, meaning, need }) => (
          <div key={name}>
            <dt className={local.term}>
              {name} <span className={mergeClasses(styles.quiet, local.need)}>{need}</span>
            </dt>
            <dd className={local.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h5 className={local.title}>{t('finder.result')}</h5>
      <div className={styles.quiet}>{result}</div>
      <h5 className={local.title}>{t('finder.errors')}</h5>
      <dl className={local.list}>
        {errors.map(({ shown, causes }) => (
          <div key={shown}>
            <dt className={local.term}>{shown}</dt>
            <dd className={local.meaning}>
              {causes.map((cause) => (
                <div key={cause}>{cause}</div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.quiet}>{errorsShown}</div>
      <h5 className={local.title}>{t('finder.how')}</h5>
      <div className={styles.quiet}>{how}</div>
      <div className={styles.wrap}>
        <span className={styles.quiet}>{t('finder.readOn')}</span>
        {concepts.map((concept) => (
          <Link
            key={concept.id}
            href={helpPath(language, concept.id)}
            target="_blank"
            rel="noreferrer"
            style={{ fontSize: '12px' }}
          >
            {concept.title}
          </Link>
        ))}
      </div>
    </div>
  );
}

/** One value in words; several as they will lie on the sheet. */
function Gives({ cells }: { readonly cells: FoundExample['gives'] }) {
  const { t } = usePane();
  const local = useLocal();
  if (cells.length === 1 && cells[0]!.length === 1) return <span>{t('finder.gives', { value: cells[0]![0] })}</span>;
  return (
    <table className={local.grid}>
      <tbody>
        {cells.map((line, row) => (
          <tr key={row}>
            {line.map((cell, column) => (
              <td key={column} className={local.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
