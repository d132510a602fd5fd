import { WORDS } from '../../locales/words';
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
} from '../../method';
import {
  choice,
  each,
  eachFunction,
  FunctionProblem,
  type Localised,
  oneNumber,
  type Option,
  optionalWord,
  t,
} from '../declare';
import { optionProblem, readNumber, readOption } from '../declare/readers';
import { languageChoice, optionsOf } from './options';

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

const digitPosition = (name: Localised, what: Localised, position: number) =>
  oneNumber<number>(
    {
      name,
      meaning: t(
        `Qué dígito del código es ${what.es}: 1 a 4; 0 si no está.`,
        `Which digit of the code is ${what.en}: 1 to 4; 0 when it is not there.`,
      ),
      unit: 'position',
      byDefault: t(String(position), String(position)),
    },
    { min: 0, max: 4, whole: true },
    position,
  );

const isSegment = (label: SegmentLabel): label is Segment => (SEGMENTS as readonly string[]).includes(label);

export const STRATEGY = eachFunction({
  id: 'STRATEGY',
  summary: t(
    'Estrategia de un código CEC o de un segmento, según una matriz.',
    'Strategy of a CEC code or of a segment, by a matrix.',
  ),
  parameters: {
    judged: each<number | SegmentLabel>(
      {
        name: JUDGED,
        meaning: t(
          'El código CEC; con las matrices segmento y posición, el segmento.',
          'The CEC code; with the matrices segment and position, the segment.',
        ),
        unit: 'code',
      },
      {
        missing: 'blank',
        problems: ['truth', optionProblem(SEGMENT_OPTIONS)],
        read: (cell, parameter) =>
          typeof cell === 'string' ? readOption(cell, SEGMENT_OPTIONS, parameter) : readNumber(cell, {}, parameter),
      },
    ),
    matrix: choice(
      {
        name: t('matriz', 'matrix'),
        meaning: t(
          'Suma de los cuatro dígitos, de los tres primeros, del 2.º y 3.º; facturación × cuota; segmento (su propia estrategia); posición (posición competitiva × segmento).',
          'Sum of the four digits, of the first three, of the 2nd and 3rd; turnover × share; segment (its own strategy); position (competitive position × segment).',
        ),
      },
      'MATRIX',
      MATRICES,
      'sum1234',
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
    shareDigit: digitPosition(t('dígito_cuota', 'share_digit'), t('la cuota', 'share'), 2),
    turnoverDigit: digitPosition(t('dígito_facturación', 'turnover_digit'), t('la facturación', 'turnover'), 3),
    unpaidDigit: digitPosition(t('dígito_impagados', 'unpaid_digit'), t('los impagados', 'unpaid bills'), 4),
    language: languageChoice,
  },
  result: {
    meaning: t(
      'La estrategia; vacío sin código ni segmento, y para clientes potenciales o perdidos.',
      'The strategy; empty without code or segment, and for potential or lost clients.',
    ),
    unit: 'text',
    spills: true,
  },
  problems: [
    'codeOutOfRange',
    { id: 'text', params: { parameter: JUDGED } },
    { id: 'notText', params: { parameter: JUDGED } },
    'positionMissing',
    'positionOfDigit',
  ],
  each: ({ matrix, language, shareDigit, turnoverDigit, unpaidDigit }) => {
    const words = WORDS[language].strategy;
    const ofCode = (code: number): Strategy => {
      const digits = digitsOfCode(code);
      const [d1, d2, d3] = digits;
      const at = (place: number): number => digits[place - 1] ?? 0;
      switch (matrix) {
        case 'sum23':
          return strategyOfSum(d2 + d3, 2);
        case 'sum123':
          return strategyOfSum(d1 + d2 + d3, 3);
        case 'volumeShare':
          if (!shareDigit || !turnoverDigit) throw new FunctionProblem('positionOfDigit');
          return DEFAULT_VOLUME_SHARE_MATRIX[String(at(turnoverDigit)) as '1'][at(shareDigit) - 1]!;
        default:
          return strategyOfTotal(totalOf(...digits), { unpaid: at(unpaidDigit), share: at(shareDigit) });
      }
    };
    const ofSegment = (segment: Segment, position: Position | null): Strategy | SegmentStrategy => {
      if (matrix === 'segment') return SEGMENT_STRATEGIES[segment].strategy;
      if (position === null) throw new FunctionProblem('positionMissing');
      return DEFAULT_POSITION_MATRIX[position][segment];
    };
    const bySegment = matrix === 'segment' || matrix === 'position';
    return ({ judged, position }) => {
      if (bySegment) {
        if (typeof judged === 'number') throw new FunctionProblem('notText', { parameter: JUDGED });
        return isSegment(judged) ? words[ofSegment(judged, position)] : null;
      }
      if (typeof judged !== 'number') throw new FunctionProblem('text', { parameter: JUDGED });
      return words[ofCode(judged)];
    };
  },
});
