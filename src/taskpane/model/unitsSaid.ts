import type { UnitReport } from '../../method';
import type { Judgement } from '../desk';

/**
 * The columns whose unit is said among the notes on the table, each once: those in 0–100 and those with a doubt, with
 * cells that do not fit or with some above the whole. Plain fractions are said where their criterion is edited.
 */
export function unitsSaid(judgement: Judgement | null): UnitReport[] {
  const worth = (judgement?.units ?? []).filter(
    ({ unit, unfit, over, judged }) =>
      unit === 'percent' || unfit > 0 || over > 0 || judged.doubt !== null || judged.unit !== unit,
  );
  return worth.filter(({ header }, k) => worth.findIndex((other) => other.header === header) === k);
}
