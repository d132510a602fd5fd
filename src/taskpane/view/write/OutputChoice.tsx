import { MOST_FORMULA_ROWS, RANKS_AS_VALUES_FROM, type Ranks } from '../../../method';
import type { Output } from '../../desk';
import { ranksInForce } from '../../model/ranks';
import { Choice } from '../parts/Choice';
import { usePane } from '../usePane';

const OUTPUTS: readonly Output[] = ['values', 'live', 'plain'];

/** What the columns are written as, and what that means. */
export function OutputChoice() {
  const { state, context, dispatch, t, count } = usePane();
  const { output, reading } = state;
  const tooMany = (reading?.clients ?? 0) > MOST_FORMULA_ROWS;
  const most = count(MOST_FORMULA_ROWS);
  return (
    <Choice
      label={t('outputs.label')}
      value={output}
      options={OUTPUTS.map((value) => {
        const name = t(`outputs.${value}`);
        if (value === 'live' && !context.gateway.runsFunctions())
          return { value, disabled: true, label: t('outputs.noFunctions', { name }) };
        const disabled = tooMany && value !== 'values';
        return { value, disabled, label: disabled ? t('outputs.tooMany', { name, most }) : name };
      })}
      help={t(`outputs.help.${output}`, { most })}
      onChoose={(value) => dispatch({ type: 'outputChosen', output: value as Output })}
    />
  );
}

/** Whether ranks beside live formulas are formulas, too. */
export function RanksChoice() {
  const { state, dispatch, t, count } = usePane();
  const ranks = ranksInForce(state);
  if (ranks === null) return null;
  return (
    <Choice
      label={t('outputs.ranks.label')}
      value={ranks}
      options={(['formulas', 'values'] as const).map((value) => ({ value, label: t(`outputs.ranks.${value}`) }))}
      help={t('outputs.ranks.help', { from: count(RANKS_AS_VALUES_FROM) })}
      onChoose={(value) => dispatch({ type: 'ranksChosen', ranks: value as Ranks })}
    />
  );
}
