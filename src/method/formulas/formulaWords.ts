import type { MissingReason } from '../../portfolio';
import type { ClientGap } from '../classify/remarks';
import type { Flag } from '../classify/flags';
import type { Criterion } from '../scheme/model';
import type { OpenPlace } from '../scheme/openCriterion';
import type { SEGMENT_STRATEGIES, SegmentStrategy, Strategy } from '../rules/strategies';
import type { Segment, SegmentLabel } from '../rules/segments';

/** What a cell of the parameters sheet may be wrong in; the first one is said beside the cell. */
export type ParameterProblemId =
  | 'nameMissing'
  | 'choiceUnknown'
  | 'notNumber'
  | 'cutsBlankInside'
  | 'cutsNotAscending'
  | 'weightsNegative'
  | 'weightsSum'
  | 'notFraction'
  | 'blockDigit'
  | 'notDate';

/** Choices that are made by a word on the parameters sheet. */
export const PARAMETER_CHOICES = {
  rule: ['gt', 'gte', 'lte', 'lt'],
  loyaltyMode: ['strict', 'inclusive'],
  loyaltyRelative: ['no', 'yes'],
  missing: ['blank', 'worst', 'neutral'],
} as const;
export type ParameterChoice = keyof typeof PARAMETER_CHOICES;

/** Everything else that the parameters sheet says. */
export type ParameterTextId =
  | 'name'
  | 'title'
  | 'about'
  | 'howTo'
  | 'stateOfSheet'
  | 'allRight'
  | 'profile'
  | 'criterion'
  | 'rule'
  | 'cut1'
  | 'cut2'
  | 'cut3'
  | 'state'
  | 'computed'
  | 'weights'
  | 'loyalty'
  | 'factor1'
  | 'factor2'
  | 'factor3'
  | 'relative'
  | 'segmentation'
  | 'shareCut'
  | 'amount'
  | 'amountOfFamily'
  | 'noFamily'
  | 'rules'
  | 'blockDigit'
  | 'blockBands'
  | 'blockAbove'
  | 'missing'
  | 'referenceDate';

/**
 * The words that formulas and the parameters sheet carry, in one language: this room has ids only, and takes
 * the words from whoever lays the formulas out (`formulaWords` in `src/locales`).
 */
export interface FormulaWords {
  /** The language of all these words: for functions that answer in words. */
  readonly language: 'es' | 'en';
  readonly segment: (label: SegmentLabel) => string;
  readonly strategy: (strategy: SegmentStrategy | Strategy) => string;
  readonly intensity: (intensity: (typeof SEGMENT_STRATEGIES)[Segment]['intensity']) => string;
  readonly block: string;
  readonly criterion: (criterion: Pick<Criterion, 'key' | 'label'>) => string;
  readonly reason: (reason: MissingReason) => string;
  readonly noSegment: (gap: ClientGap) => string;
  readonly flag: (flag: Flag) => string;
  readonly profile: (name: string) => string;
  readonly profileOpen: (name: string, lacks: readonly OpenPlace[]) => string;
  readonly choice: (choice: ParameterChoice, option: string) => string;
  readonly problem: (id: ParameterProblemId) => string;
  readonly text: (id: ParameterTextId, params?: Readonly<Record<string, string>>) => string;
}
