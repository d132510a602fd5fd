import { formatList, type Language, wordsOf } from '../../locales';
import { guideWords } from '../../locales/tools/guide';
import { linesOf, type Sheet } from '../../sheet';
import { partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import {
  EVERY_THOUGHT,
  type NamedTool,
  nextStep,
  nextStepText,
  notesByThought,
  type StageLine,
  STAGES,
} from './compute';

const WIDTHS = [54, 14, 102];
const COLUMNS = 3;
/** What a note is about is its heading: people see no keys. */
const HEADING = 0;
const NOTES = 2;
/** Characters that fill a line of its last column. */
const SAID = 104;
const FACTORS = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9', 'f10', 'f11', 'f12'] as const;
const LOOKS = {
  done: { fill: '#0B5A5E', ink: '#FFFFFF' },
  begun: { fill: '#8CC4BF', ink: '#0B3336' },
  open: { fill: '#F3F1ED', ink: '#4A463E' },
} as const;

/** The stages with what this workbook has, room for what is thought, and where each factor is. */
export function guideSheet(
  lines: readonly StageLine[],
  inputs: Inputs,
  nameOf: (id: NamedTool) => string,
  language: Language,
): Sheet {
  const say = wordsOf(guideWords, language);
  const frame = { name: say('name'), title: say('title'), widths: WIDTHS, columns: COLUMNS };
  return reportSheet(frame, inputs, language, (draft) => {
    const part = (finding: string, about: readonly string[] = []): void => partHeading(draft, COLUMNS, finding, about);
    const count = (status: StageLine['status']): number => lines.filter((line) => line.status === status).length;
    const next = nextStep(lines);
    part(say('finding.stages', { done: count('done'), begun: count('begun') }), [
      ...(next ? [nextStepText(next, nameOf, language)] : []),
      say('finding.about'),
    ]);
    draft.put(0, 'head', say('column.stage')).put(1, 'headText', say('column.status'));
    draft.put(2, 'headText', say('column.said')).down();
    for (const { stage, status, said, tools } of lines) {
      const reports = (['made', 'outdated', 'toMake'] as const).flatMap((wanted) => {
        const its = tools.filter(({ how }) => how === wanted).map(({ id }) => nameOf(id));
        return its.length ? [`${say(`column.${wanted}`)}: ${formatList(its, language)}.`] : [];
      });
      draft.put(0, 'label', say(`stage.${stage}`)).put(1, 'text', say(`status.${status}`), { swatch: LOOKS[status] });
      const [line = '', ...more] = linesOf([said, ...reports].filter(Boolean).join(' '), SAID);
      draft.put(2, 'text', line).down();
      for (const next of more) draft.put(2, 'text', next).down();
    }
    draft.down();
    part(say('finding.factors'));
    draft.put(0, 'head', say('column.factor')).put(1, 'headText', '').put(2, 'headText', say('column.where')).down();
    for (const factor of FACTORS) {
      draft
        .put(0, 'label', say(`factor.${factor}`))
        .put(2, 'text', say(`where.${factor}`))
        .down();
    }
    draft.down();
    const noted = lines.reduce((sum, line) => sum + line.noted, 0);
    const all = lines.reduce((sum, line) => sum + line.thoughts, 0);
    part(say('finding.thoughts', { noted, count: all }), [say('finding.thoughtsAbout')]);
    draft.put(0, 'head', say('column.thought')).put(1, 'headText', say('column.stage'));
    draft.put(NOTES, 'headText', say('column.notes')).down();
    const top = draft.row;
    const { of, own } = notesByThought(inputs.notes);
    for (const { stage, thought } of EVERY_THOUGHT) {
      draft.put(HEADING, 'label', say(`thought.${thought}`)).put(1, 'centred', STAGES.indexOf(stage) + 1);
      draft.put(NOTES, 'input', of.get(thought) ?? '').down();
    }
    // What stands beside a heading of the user's own stays there.
    for (const [heading, note] of own) draft.put(HEADING, 'label', heading).put(NOTES, 'input', note).down();
    const rows = { row: top, rowCount: draft.row - top, columnCount: 1 };
    draft.notesColumn({ keys: { ...rows, column: HEADING }, notes: { ...rows, column: NOTES } });
  });
}
