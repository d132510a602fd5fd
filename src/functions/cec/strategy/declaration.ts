import { WORDS } from '../../../locales/words';
import type { CriterionKey } from '../../../portfolio';
import {
  DEFAULT_POSITION_MATRIX,
  DEFAULT_VOLUME_SHARE_MATRIX,
  digitsOfCode,
  type Position,
  POSITIONS,
  SEGMENT_LABELS,
  SEGMENT_STRATEGIES,
  SEGMENTS,
  type Segment,
  type SegmentLabel,
  type SegmentStrategy,
  type Strategy,
  strategyOfSum,
  strategyOfTotal,
  totalOf,
} from '../../../method';
import { choice, each, eachFunction, FunctionProblem, type Option, optionalWord, t } from '../../declare';
import { codeCell, optionProblem, readNumber, readOption } from '../../declare/readers';
import { criteriaOrder } from './criteriaOrder';
import { languageChoice, optionsOf } from '../../declare/options';

type Matrix = 'sum1234' | 'sum123' | 'sum23' | 'volumeShare' | 'segment' | 'position';
const MATRICES: readonly Option<Matrix>[] = [
  { id: 'sum1234', es: '1+2+3+4', en: '1+2+3+4 digits' },
  { id: 'sum123', es: '1+2+3', en: '1+2+3 digits' },
  { id: 'sum23', es: '2+3', en: '2+3 digits' },
  { id: 'volumeShare', es: 'facturación × cuota', en: 'turnover × share' },
  { id: 'segment', es: 'segmento', en: 'segment' },
  { id: 'position', es: 'posición', en: 'position' },
];
const SEGMENT_OPTIONS = optionsOf<SegmentLabel>('segment', SEGMENT_LABELS);

const JUDGED = t('código_o_segmento', 'code_or_segment');

const isSegment = (label: SegmentLabel): label is Segment => (SEGMENTS as readonly string[]).includes(label);

export const STRATEGY = eachFunction({
  id: 'STRATEGY',
  summary: t(
    'Estrategia de un código CEC, por la suma de sus dígitos, o de un segmento, la suya; pueden no coincidir. Se puede pedir otra matriz.',
    'Strategy of a CEC code, by the sum of its digits, or of a segment, its own; they may disagree. Another matrix can be asked for.',
  ),
  parameters: {
    judged: each<number | SegmentLabel>(
      {
        name: JUDGED,
        meaning: t(
          'El código CEC o el segmento del cliente; las matrices segmento y posición piden un segmento, las demás un código.',
          'The client’s CEC code or its segment; the matrices segment and position take a segment, the others a code.',
        ),
        unit: 'code',
      },
      {
        missing: 'blank',
        problems: ['truth', optionProblem(SEGMENT_OPTIONS)],
        read: (given, parameter) => {
          const cell = codeCell(given);
          return typeof cell === 'string'
            ? readOption(cell, SEGMENT_OPTIONS, parameter)
            : readNumber(cell, {}, parameter);
        },
      },
    ),
    matrix: choice<Matrix, null>(
      {
        name: t('matriz', 'matrix'),
        meaning: t(
          'Suma de los cuatro dígitos, de los tres primeros, del 2.º y 3.º; facturación × cuota (con el orden); segmento (su propia estrategia); posición (posición competitiva × segmento).',
          'Sum of the four digits, of the first three, of the 2nd and 3rd; turnover × share (with the order); segment (its own strategy); position (competitive position × segment).',
        ),
        byDefault: t('1+2+3+4 para un código, la suya para un segmento', '1+2+3+4 for a code, its own for a segment'),
      },
      'MATRIX',
      MATRICES,
      null,
    ),
    position: optionalWord<Position>(
      {
        name: t('posición', 'position'),
        meaning: t(
          'Posición competitiva ante el cliente, para esa matriz.',
          'Competitive position before the client, for that matrix.',
        ),
        unit: 'text',
        byDefault: t('ninguna', 'none'),
      },
      optionsOf('position', POSITIONS),
    ),
    language: languageChoice,
    order: criteriaOrder,
  },
  result: {
    meaning: t(
      'La estrategia; sin el orden de los criterios, por la suma de los dígitos solamente, sin las excepciones de impagados y cuota. Vacío sin código ni segmento, y para clientes potenciales o perdidos.',
      'The strategy; without the order of the criteria, by the sum of digits alone, without the exceptions for unpaid bills and share. Empty without code or segment, and for potential or lost clients.',
    ),
    unit: 'text',
    spills: true,
  },
  problems: [
    'codeOutOfRange',
    { id: 'text', params: { parameter: JUDGED } },
    { id: 'notText', params: { parameter: JUDGED } },
    'positionMissing',
    'orderMissing',
  ],
  blames: { codeOutOfRange: ['judged'], positionMissing: ['position'], orderMissing: ['order'] },
  each: ({ matrix, language, order }) => {
    const words = WORDS[language].strategy;
    /** The digit of a criterion, where the call says which one it is; 0 otherwise. */
    const digitOf = (digits: readonly number[], key: CriterionKey): number => digits[order?.indexOf(key) ?? -1] ?? 0;
    const ofCode = (code: number): Strategy => {
      const digits = digitsOfCode(code);
      const [d1, d2, d3] = digits;
      const [turnover, share] = [digitOf(digits, 'turnover'), digitOf(digits, 'share')];
      switch (matrix) {
        case 'sum23':
          return strategyOfSum(d2 + d3, 2);
        case 'sum123':
          return strategyOfSum(d1 + d2 + d3, 3);
        case 'volumeShare':
          if (!share || !turnover) throw new FunctionProblem('orderMissing');
          return DEFAULT_VOLUME_SHARE_MATRIX[String(turnover) as '1'][share - 1]!;
        default:
          return strategyOfTotal(totalOf(...digits), { unpaid: digitOf(digits, 'unpaid'), share });
      }
    };
    const ofSegment = (segment: Segment, position: Position | null): Strategy | SegmentStrategy => {
      if (matrix !== 'position') return SEGMENT_STRATEGIES[segment].strategy;
      if (position === null) throw new FunctionProblem('positionMissing');
      return DEFAULT_POSITION_MATRIX[position][segment];
    };
    const takes = matrix === null ? 'both' : matrix === 'segment' || matrix === 'position' ? 'segment' : 'code';
    return ({ judged, position }) => {
      if (typeof judged === 'number') {
        if (takes === 'segment') throw new FunctionProblem('notText', { parameter: JUDGED });
        return words[ofCode(judged)];
      }
      if (takes === 'code') throw new FunctionProblem('text', { parameter: JUDGED });
      return isSegment(judged) ? words[ofSegment(judged, position)] : null;
    };
  },
});
