import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { formatCount, inCurrency, segmentName, wordsOf } from '../../../locales';
import { schemeDifferenceSentences, schemesWords } from '../../../locales/tools/schemes';
import { MIGRATION_LABELS, type MigrationLabel } from '../../../method';
import { adoptScheme } from '../../commands/schemes';
import type { ComparisonView } from '../../desk';
import { isKept } from '../../model/left';
import { hasUnwritten } from '../../model/unwritten';
import { keepToolSettings, makeSheets } from '../../commands/tools';
import { Choice } from '../parts/Choice';
import { MadeLine } from '../tools/MadeLine';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Moves that the pane tells; the sheet has them all. */
const MOST_MOVES = 8;

/** The scheme at hand against another of the workbook on the same clients: who would change segment, code and
 * priority; then one is adopted. */
export function SchemeComparison() {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const [moves, setMoves] = useState<{ readonly of: unknown; readonly seen: ComparisonView | null } | null>(null);
  const [adopted, setAdopted] = useState<string | null>(null);
  /** The reports there were when the sheet was asked for here: what is made after them is told here. */
  const [before, setBefore] = useState<number | null>(null);
  const { scheme, judgement, workbook, work } = state;
  const others = workbook.schemes.filter(({ id }) => id !== scheme?.id);
  const other = others.find(({ id }) => id === chosen) ?? null;
  useEffect(() => {
    if (!other || !judgement) return undefined;
    let wanted = true;
    const tell = (seen: ComparisonView | null): void => {
      if (wanted) setMoves({ of: judgement, seen });
    };
    context.desk.compare(other).then(tell, () => tell(null));
    return () => void (wanted = false);
  }, [context, judgement, other]);
  if (!scheme || !judgement) return null;
  const say = wordsOf(schemesWords, language);
  // Who looks for the comparison while there is nothing to compare with learns how to get it.
  if (others.length === 0) return <div className={styles.quiet}>{say('pane.alone')}</div>;
  const nameOf = (label: MigrationLabel): string =>
    label === 'none' ? say('noSegment') : segmentName(label, scheme, language);
  const adopt = (id: string | null, name: string): void =>
    void adoptScheme(context, id).then((done) => done && setAdopted(name));
  const followed = state.table?.binding?.schemeId === scheme.id && !hasUnwritten(state);
  const active = workbook.activeSchemeId === scheme.id && isKept(state);
  const { made } = state.tools;
  const sheet = before === null ? undefined : made.slice(before).findLast(({ tool }) => tool === 'schemes');
  const found = other && moves?.of === judgement ? moves : null;
  return (
    <div className={styles.tight} data-comparison>
      <Choice
        label={say('pane.compare')}
        value={other ? chosen : ''}
        options={[
          { value: '', label: say('pane.choose') },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(id) => {
          setAdopted(null);
          setBefore(null);
          setChosen(id);
        }}
      />
      {other && found && (
        <div className={styles.indent} role="status">
          {found.seen ? (
            <Moves seen={found.seen} say={say} nameOf={nameOf} />
          ) : (
            <div>{say('impossible', { other: other.name })}</div>
          )}
          <div className={styles.wrap}>
            {found.seen && (
              <Button
                size="small"
                disabled={work !== null}
                onClick={() => {
                  setBefore(made.length);
                  void keepToolSettings(context, 'schemes', { with: other.id }).then(() =>
                    makeSheets(context, 'schemes'),
                  );
                }}
              >
                {say('pane.sheet')}
              </Button>
            )}
            <Button size="small" onClick={() => adopt(other.id, other.name)}>
              {say('pane.adopt', { name: other.name })}
            </Button>
            <Button size="small" disabled={active} onClick={() => adopt(null, scheme.name)}>
              {say(active ? 'pane.active' : 'pane.keep', { name: scheme.name })}
            </Button>
          </div>
          {sheet && <MadeLine made={sheet} />}
        </div>
      )}
      {adopted !== null && (
        <div className={styles.quiet} role="status">
          {say('pane.adopted', { name: adopted })} {followed || say('pane.toWrite')}
        </div>
      )}
    </div>
  );
}

function Moves({
  seen,
  say,
  nameOf,
}: {
  readonly seen: ComparisonView;
  readonly say: ReturnType<typeof wordsOf<typeof schemesWords.es>>;
  nameOf(label: MigrationLabel): string;
}) {
  const { state, language } = usePane();
  const styles = useStyles();
  const { clients, turnover, moved, movedTurnover } = seen.migration;
  const currency = state.judgement?.currency.said ?? null;
  const money = (amount: number): string => inCurrency(formatCount(Math.round(amount), language), currency, language);
  const lines = MIGRATION_LABELS.flatMap((from, r) =>
    MIGRATION_LABELS.flatMap((to, c) =>
      r === c || clients[r]![c] === 0
        ? []
        : [{ from, to, count: clients[r]![c]!, amount: turnover ? turnover[r]![c]! : null }],
    ),
  ).sort((a, b) => b.count - a.count);
  const count = moved.length;
  const finding =
    count === 0
      ? say('same')
      : movedTurnover === null
        ? say('findingPlain', { count })
        : say('finding', { count, turnover: money(movedTurnover) });
  return (
    <>
      <div className={styles.strong}>{finding}</div>
      {lines.slice(0, MOST_MOVES).map(({ from, to, count: each, amount }) => (
        <div key={`${from} ${to}`} className={styles.quiet}>
          {say('pane.moves', { from: nameOf(from), to: nameOf(to), count: each })}
          {amount !== null && ` · ${money(amount)}`}
        </div>
      ))}
      {schemeDifferenceSentences(seen, state.judgement?.code.length ?? 0, language).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </>
  );
}
