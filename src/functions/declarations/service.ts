import { WORDS } from '../../locales/words';
import {
  DEFAULT_POLICY,
  type PolicyCell,
  SEGMENT_LABELS,
  SEGMENT_STRATEGIES,
  type Segment,
  type SegmentLabel,
  SEGMENTS,
  type Service,
  SERVICES,
} from '../../method';
import { eachFunction, FunctionProblem, optionalWord, t, whole, word } from '../declare';
import { errorIn, type Grid } from '../run/cells';
import { languageChoice, optionsOf } from './options';

const isSegment = (label: SegmentLabel): label is Segment => (SEGMENTS as readonly string[]).includes(label);

export const SERVICE = eachFunction({
  id: 'SERVICE',
  summary: t(
    'Intensidad de servicio de un segmento, o el nivel de uno de los once servicios.',
    'Service intensity of a segment, or the level of one of the eleven services.',
  ),
  parameters: {
    segment: word<SegmentLabel>(
      { name: t('segmento', 'segment'), meaning: t('El segmento del cliente.', 'The client’s segment.'), unit: 'text' },
      optionsOf('segment', SEGMENT_LABELS),
    ),
    service: optionalWord<Service>(
      {
        name: t('servicio', 'service'),
        meaning: t('Uno de los once servicios de la política.', 'One of the eleven services of the policy.'),
        unit: 'text',
        byDefault: t('la intensidad de servicio', 'the service intensity'),
      },
      optionsOf('service', SERVICES),
    ),
    policy: whole<Grid | null>(
      {
        name: t('política', 'policy'),
        meaning: t(
          'Su propia tabla de 11 servicios × 4 segmentos, sin encabezados y en el orden de la política.',
          'Your own table of 11 services × 4 segments, without headers and in the policy’s order.',
        ),
        unit: 'table',
        byDefault: t('la política recomendada', 'the recommended policy'),
      },
      {
        layout: t('11 filas × 4 columnas', '11 rows × 4 columns'),
        problems: [{ id: 'blockShape', params: { rows: SERVICES.length, columns: SEGMENTS.length } }],
        defaultValue: null,
        read: (grid, parameter) => {
          const fits = grid.length === SERVICES.length && grid[0]!.length === SEGMENTS.length;
          if (!fits)
            throw new FunctionProblem('blockShape', { parameter, rows: SERVICES.length, columns: SEGMENTS.length });
          return grid;
        },
      },
    ),
    language: languageChoice,
  },
  result: {
    meaning: t(
      'Un texto o un número (al año, u horas); vacío sin segmento, y para clientes potenciales o perdidos.',
      'A text or a number (a year, or hours); empty without a segment, and for potential or lost clients.',
    ),
    unit: 'text',
    spills: true,
  },
  problems: [],
  each: ({ policy, language }) => {
    const words = WORDS[language];
    const level = (cell: PolicyCell): string | number => {
      if (typeof cell === 'number') return cell;
      const id = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell;
      return words.serviceLevel[id as keyof typeof words.serviceLevel] ?? id;
    };
    return ({ segment, service }) => {
      if (!isSegment(segment)) return null;
      if (service === null) return words.intensity[SEGMENT_STRATEGIES[segment].intensity];
      if (!policy) return level(DEFAULT_POLICY[service][segment]);
      const cell = policy[SERVICES.indexOf(service)]![SEGMENTS.indexOf(segment)];
      return errorIn(cell) ? null : (cell as PolicyCell | null) === null ? null : level(cell as PolicyCell);
    };
  },
});
