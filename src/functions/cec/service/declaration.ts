import { serviceLevel } from '../../../locales/serviceLevel';
import { WORDS } from '../../../locales/words';
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
} from '../../../method';
import { eachFunction, FunctionProblem, type Localised, optionalWord, t, whole, word } from '../../declare';
import { optionProblem, readOption } from '../../declare/readers';
import { errorIn, type Grid, kindOf } from '../../run/cells';
import { languageChoice, optionsOf } from '../../declare/options';

const isSegment = (label: SegmentLabel): label is Segment => (SEGMENTS as readonly string[]).includes(label);

const SERVICE_OPTIONS = optionsOf<Service>('service', SERVICES);
const SEGMENT_OPTIONS = optionsOf<Segment>('segment', SEGMENTS);

/** What each service gives to each segment. */
type PolicyTable = ReadonlyMap<Service, ReadonlyMap<Segment, unknown>>;

/** A policy by the names beside its rows and over its columns: their order says nothing. */
function readPolicy([head, ...rows]: Grid, parameter: Localised): PolicyTable {
  if (rows.length === 0 || head!.length < 2) throw new FunctionProblem('policyShape', { parameter });
  const segments = head!.slice(1).map((cell) => readOption(cell, SEGMENT_OPTIONS, parameter));
  return new Map(
    rows.map(([name, ...levels]) => [
      readOption(name, SERVICE_OPTIONS, parameter),
      new Map(segments.map((segment, k) => [segment, levels[k]])),
    ]),
  );
}

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
      SERVICE_OPTIONS,
    ),
    policy: whole<PolicyTable | null>(
      {
        name: t('política', 'policy'),
        meaning: t(
          'Su propia tabla, con los segmentos en la primera fila y los servicios en la primera columna, en el orden que quiera.',
          'Your own table, with the segments in its first row and the services in its first column, in any order.',
        ),
        unit: 'table',
        byDefault: t('la política recomendada', 'the recommended policy'),
      },
      {
        layout: t(
          'una fila por servicio y una columna por segmento, con sus nombres',
          'a row per service and a column per segment, with their names',
        ),
        problems: ['policyShape', optionProblem(SERVICE_OPTIONS), optionProblem(SEGMENT_OPTIONS)],
        defaultValue: null,
        read: readPolicy,
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
    const level = (cell: PolicyCell): string | number => serviceLevel(cell, language);
    return ({ segment, service }) => {
      if (!isSegment(segment)) return null;
      if (service === null) return words.intensity[SEGMENT_STRATEGIES[segment].intensity];
      if (!policy) return level(DEFAULT_POLICY[service][segment]);
      const cell = policy.get(service)?.get(segment);
      return kindOf(cell) === 'empty' || errorIn(cell) ? null : level(cell as PolicyCell);
    };
  },
});
