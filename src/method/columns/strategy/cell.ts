import type { FormulaContext } from '../../formulas/context';
import { quoted } from '../../formulas/excelText';
import { resultCell } from '../../formulas/formulaTable';
import { SEGMENTS } from '../../rules/segments';
import { SEGMENT_STRATEGIES, traitOf } from '../../rules/strategies';
import type { ColumnCell } from '../cell';

export const strategyCell: ColumnCell = {
  value: ({ segment }, client) => traitOf(segment[client]!)?.strategy ?? null,
  formula: (context) => segmentTraitFormula(context, 'strategy'),
};

/** What follows from the segment's word: its strategy, or its intensity of service. */
export function segmentTraitFormula({ table, words }: FormulaContext, trait: 'strategy' | 'intensity'): string {
  const segment = resultCell(table, 'segment');
  return SEGMENTS.reduceRight((otherwise, id) => {
    const traits = SEGMENT_STRATEGIES[id];
    const said = trait === 'strategy' ? words.strategy(traits.strategy) : words.intensity(traits.intensity);
    return `IF(${segment}=${quoted(words.segment(id))},${quoted(said)},${otherwise})`;
  }, '""');
}
