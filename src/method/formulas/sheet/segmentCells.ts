import type { Scheme } from '../../scheme/model';
import { toleranceAt } from '../../figures/tolerance';
import { literal, quoted } from '../excelText';
import type { FormulaWords } from '../formulaWords';
import type { ParameterNames } from '../parameterNames';
import { COLUMN, type LabelledState, type ParameterDraft, stateAddress, unlessLost } from './draft';

/** Everybody is above it: no amount was needed. */
const EVERYBODY = -1e307;

/** Share cut and amounts of the segments, with what formulas compare with. Returns the cells that say what is wrong. */
export function segmentRows(
  draft: ParameterDraft,
  scheme: Scheme,
  names: ParameterNames,
  words: FormulaWords,
): LabelledState[] {
  const { segmentation } = scheme;
  const say = (id: Parameters<FormulaWords['problem']>[0]): string => quoted(words.problem(id));
  const states: LabelledState[] = [];
  const state = (label: string, formula: string): string => {
    draft.computed({ name: null, column: COLUMN.state }, formula, '', 'state');
    states.push({ label, state: stateAddress(draft) });
    return stateAddress(draft);
  };
  draft.put(COLUMN.label, 'section', words.text('segmentation'));
  draft.row++;
  const share = names.scheme('shareCut');
  draft.put(COLUMN.label, 'label', words.text('shareCut'));
  draft.input(share, COLUMN.first, segmentation.shareCut, { numberFormat: '0.0%' });
  const shareState = state(
    words.text('shareCut'),
    unlessLost(
      [share],
      `IFERROR(IF(NOT(ISNUMBER(${share})),${say('notNumber')},IF(OR(${share}<0,${share}>1),${say('notFraction')},"")),${say('nameMissing')})`,
      words.problem('nameMissing'),
    ),
  );
  draft.computed(
    { name: names.scheme('shareLimit'), column: COLUMN.computed },
    `IFERROR(IF(${shareState}="",${share}+1E-9,""),"")`,
    segmentation.shareCut + 1e-9,
  );
  draft.row++;
  const { amounts, reading } = segmentation;
  if (reading === 'digit' || amounts === 'propose') return states;
  const amountRow = (label: string, cell: string, amount: number | null, limit: string | null): void => {
    draft.put(COLUMN.label, 'label', label);
    draft.input(cell, COLUMN.first, amount, { numberFormat: '#,##0.00' });
    const ownState = state(
      label,
      `IFERROR(IF(OR(ISNUMBER(${cell}),${cell}=""),"",${say('notNumber')}),${say('nameMissing')})`,
    );
    const formula = `IFERROR(IF(${ownState}="",IF(ISNUMBER(${cell}),${cell}+MAX(1,ABS(${cell}))*1E-9,${literal(EVERYBODY)}),""),"")`;
    draft.computed(
      { name: limit, column: COLUMN.computed },
      formula,
      amount === null ? EVERYBODY : amount + toleranceAt(amount),
    );
    draft.row++;
  };
  const rest = amounts.find(({ family }) => family === null);
  amountRow(words.text('amount'), names.scheme('amount'), rest?.amount ?? null, names.scheme('amountLimit'));
  const families = amounts.filter(({ family }) => family !== null);
  if (!families.length) return states;
  draft.put(COLUMN.label, 'columnHead', words.text('amountOfFamily'));
  draft.row++;
  const first = draft.row;
  families.forEach(({ family, amount }, k) =>
    amountRow(family || words.text('noFamily'), names.scheme(`familyAmount${k + 1}`), amount, null),
  );
  draft.named(names.scheme('families'), COLUMN.label, { rowCount: families.length, row: first });
  draft.named(names.scheme('familyLimits'), COLUMN.computed, { rowCount: families.length, row: first });
  return states;
}
