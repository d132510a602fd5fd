import type { Profile } from '../../scheme/model';
import { normalWeights } from '../../rules/weights';
import { literal, quoted } from '../excelText';
import type { FormulaWords } from '../formulaWords';
import type { ParameterNames } from '../parameterNames';
import { COLUMN, type ParameterDraft, stateAddress, unlessLost } from './draft';

const FOUR = [1, 2, 3, 4] as const;
const THREE = [1, 2, 3] as const;

/** A profile's weights as typed, and the parts of 1 that formulas multiply with. Returns its state's cell. */
export function weightRow(
  draft: ParameterDraft,
  p: number,
  { weights }: Profile,
  { names, words }: { readonly names: ParameterNames; readonly words: FormulaWords },
): string | null {
  if (!weights) return null;
  const typed = FOUR.map((k) => names.profile(p, `weight${k}`));
  draft.put(COLUMN.label, 'label', words.text('weights'));
  typed.forEach((name, k) => draft.input(name, COLUMN.first + k, weights.values[k]!, { numberFormat: 'General' }));
  const sum = `SUM(${typed.join(',')})`;
  const say = (id: Parameters<FormulaWords['problem']>[0]): string => quoted(words.problem(id));
  const isRight = `OR(ABS(${sum}-1)<=0.000001,ABS(${sum}-100)<=0.0001)`;
  const state =
    `IFERROR(IF(COUNT(${typed.join(',')})<4,${say('notNumber')},IF(MIN(${typed.join(',')})<0,${say('weightsNegative')},` +
    `IF(${isRight},"",${say('weightsSum')}))),${say('nameMissing')})`;
  const at = stateCell(draft, unlessLost(typed, state, words.problem('nameMissing')));
  const parts = normalWeights(weights.values);
  FOUR.forEach((k, i) => {
    const formula = `IFERROR(IF(${at}="",${typed[i]!}/IF(ABS(${sum}-100)<=0.0001,100,1),""),"")`;
    draft.computed({ name: names.profile(p, `part${k}`), column: COLUMN.computed + i }, formula, parts[i]!);
  });
  draft.named(names.profile(p, 'parts'), COLUMN.computed, { columnCount: 4 });
  draft.row++;
  return at;
}

/** A profile's loyalty: mode, three factors, relative or not; and the steps of years with the rate that each earns. */
export function loyaltyRows(
  draft: ParameterDraft,
  p: number,
  { loyalty }: Profile,
  { names, words }: { readonly names: ParameterNames; readonly words: FormulaWords },
): string | null {
  if (!loyalty) return null;
  draft.put(COLUMN.label, 'columnHead', words.text('loyalty'));
  THREE.forEach((k, i) => draft.put(COLUMN.first + i, 'columnHead', words.text(`factor${k}`)));
  draft.put(COLUMN.first + 3, 'columnHead', words.text('relative'));
  draft.row++;
  const mode = names.profile(p, 'loyaltyMode');
  const relative = names.profile(p, 'loyaltyRelative');
  const factors = THREE.map((k) => names.profile(p, `factor${k}`));
  const modes = (['strict', 'inclusive'] as const).map((option) => words.choice('loyaltyMode', option));
  const answers = (['no', 'yes'] as const).map((option) => words.choice('loyaltyRelative', option));
  draft.put(COLUMN.label, 'label', '');
  draft.input(mode, COLUMN.rule, words.choice('loyaltyMode', loyalty.mode), { choices: modes });
  factors.forEach((name, k) => draft.input(name, COLUMN.first + k, loyalty.factors[k]!));
  draft.input(relative, COLUMN.first + 3, answers[loyalty.relative ? 1 : 0]!, { choices: answers });
  const say = (id: Parameters<FormulaWords['problem']>[0]): string => quoted(words.problem(id));
  const known = (cell: string, options: readonly string[]): string =>
    `OR(${options.map((option) => `${cell}=${quoted(option)}`).join(',')})`;
  const state =
    `IFERROR(IF(NOT(AND(${known(mode, modes)},${known(relative, answers)})),${say('choiceUnknown')},` +
    `IF(COUNT(${factors.join(',')})<3,${say('notNumber')},"")),${say('nameMissing')})`;
  const at = stateCell(draft, unlessLost([mode, relative, ...factors], state, words.problem('nameMissing')));
  const highest = Math.max(...loyalty.factors);
  THREE.forEach((_, i) => {
    const divisor = `IF(${relative}=${quoted(answers[1]!)},MAX(${factors.join(',')}),1)`;
    const formula = `IFERROR(IF(${at}="",${factors[i]!}/${divisor},""),"")`;
    draft.put(COLUMN.computed + i, 'computed', loyalty.factors[i]! / (loyalty.relative ? highest : 1), { formula });
  });
  draft.named(names.profile(p, 'rates'), COLUMN.computed, { columnCount: 3 });
  draft.row++;
  // From no years, from two, and above three (or from three): with the method's tolerance.
  const [strict, inclusive] = [3 + 3.0000003e-9, 3 - 3e-9];
  draft.put(COLUMN.computed, 'computed', 0, { formula: '0' });
  draft.put(COLUMN.computed + 1, 'computed', 2 - 2e-9, { formula: literal(2 - 2e-9) });
  draft.put(COLUMN.computed + 2, 'computed', loyalty.mode === 'strict' ? strict : inclusive, {
    formula: `IFERROR(IF(${mode}=${quoted(modes[0]!)},${literal(strict)},${literal(inclusive)}),"")`,
  });
  draft.named(names.profile(p, 'years'), COLUMN.computed, { columnCount: 3 });
  draft.row++;
  return at;
}

/** Puts a state into the row; returns its cell. */
function stateCell(draft: ParameterDraft, formula: string): string {
  draft.computed({ name: null, column: COLUMN.state }, formula, '', 'state');
  return stateAddress(draft);
}
