import { formatNumber, type Language, segmentName } from '../../locales';
import { SEGMENTS } from '../../method';
import { canBeFamilies, canBePeople, isOwnColumn, type Portfolio } from '../../portfolio';
import type { Inputs, ToolField, ToolFields, ToolForm } from '../tool';
import { capacityPlan, leastVisits } from './capacityPlan';
import { policyWork } from './compute';
import { planLine, unservedPart } from './planSheet';
import { sayOf } from './page';
import { CONSENTED, type PolicySettings } from './settings';

/** Keys of one salesperson's hours begin so. */
const CAPACITY = 'capacity.';
const CONSENT = 'consent.';
const CUT = 'cost.visit.';
const MOVE = 'cost.move.';
const LEAST = 'least.';

/** What can be told to the service policy: who visits, what a visit takes, the hours there are, who has consented. */
export const policyForm: ToolForm<PolicySettings> = { groups, set };

function groups(settings: PolicySettings, { classification }: Inputs, language: Language): ToolFields[] {
  const say = sayOf(language);
  const columns = givenColumns(classification.portfolio);
  const work = policyWork(classification, settings);
  const hours = (value: number): string => formatNumber(value, 'number', language, 1);
  const number = (key: string, label: string, value: number | null, optional = false): ToolField => ({
    ...{ key, label, value, optional },
    kind: 'number',
    unit: 'number',
  });
  const column = (key: string, label: string, value: string | null, headers: readonly string[]): ToolField => ({
    ...{ key, label },
    kind: 'choice',
    value: value ?? '',
    choices: [
      { value: '', label: say('form.noColumn') },
      ...[...(value === null || headers.includes(value) ? [] : [value]), ...headers].map((header) => ({
        value: header,
        label: header,
      })),
    ],
  });
  const people = settings.salesperson === null ? [] : work.salespeople.filter(({ name }) => name !== '');
  const all = columns.filter(({ sourceColumn }) => sourceColumn >= 0).map(({ header }) => header);
  return [
    {
      title: say('form.workload'),
      about: [
        say('form.work', { visits: work.visits, hours: hours(work.hours) }),
        ...unservedPart(work, say, language),
      ].join(' · '),
      fields: [
        column(
          'salesperson',
          say('column.salesperson'),
          settings.salesperson,
          columns.filter(canBePeople).map(({ header }) => header),
        ),
        number('visitHours', say('form.visitHours'), settings.visitHours),
        number('travelHours', say('form.travelHours'), settings.travelHours),
        number('capacity', say('form.capacity'), settings.capacityHours, true),
        ...people.map(({ name, hours: asked, capacity }): ToolField => {
          const left = capacity === null ? null : capacity - asked;
          const balance =
            left === null ? '' : say(left < 0 ? 'form.over' : 'form.left', { hours: hours(Math.abs(left)) });
          const state = [say('form.asked', { hours: hours(asked) }), balance].filter(Boolean).join(' · ');
          const own = Object.hasOwn(settings.capacities, name) ? settings.capacities[name]! : null;
          const spoken = say('form.capacityOf', { name });
          return { ...number(CAPACITY + name, `${spoken} (${state})`, own, true), spoken };
        }),
      ],
    },
    {
      title: say('plan.title'),
      about: [
        say('plan.about'),
        `${planLine(capacityPlan(classification, work, settings), work, say, language)}.`,
      ].join(' '),
      fields: [
        column(
          'zone',
          say('plan.zone'),
          settings.zone,
          columns.filter(canBeFamilies).map(({ header }) => header),
        ),
        ...SEGMENTS.map((segment) =>
          number(
            MOVE + segment,
            say('plan.moveCost', { segment: segmentName(segment, classification.scheme, language) }),
            settings.moveCost[segment],
          ),
        ),
        ...SEGMENTS.map((segment) =>
          number(
            CUT + segment,
            say('plan.cutCost', { segment: segmentName(segment, classification.scheme, language) }),
            settings.cutCost[segment],
          ),
        ),
        ...SEGMENTS.map((segment, k) =>
          number(
            LEAST + segment,
            say('plan.least', {
              segment: segmentName(segment, classification.scheme, language),
              half: leastVisits(classification, settings)[k],
            }),
            settings.least[segment],
            true,
          ),
        ),
      ],
    },
    {
      title: say('form.consent'),
      about: [
        say('form.consentHelp'),
        ...CONSENTED.flatMap((service) => {
          const { column: header, due, yes, no, unknown } = work.consent[service];
          const name = say(`form.${service}`);
          return header === null ? [] : [say('form.consentCount', { name, due, yes, no, unknown })];
        }),
      ].join(' '),
      fields: CONSENTED.map((service) =>
        column(CONSENT + service, say(`form.${service}`), settings.consent[service], all),
      ),
    },
  ];
}

/** The user's columns: results of ours say nothing of consent, zones or salespeople. */
const givenColumns = ({ columns }: Portfolio): Portfolio['columns'] =>
  columns.filter(({ header }) => !isOwnColumn(columns, header));

function set(settings: PolicySettings, key: string, value: string, inputs: Inputs): PolicySettings | null {
  const columns = givenColumns(inputs.classification.portfolio);
  const header = value === '' ? null : value;
  const known = header === null || columns.some((column) => column.header === header);
  const hours = value === '' ? null : Number(value);
  if (key === 'salesperson') return known ? { ...settings, salesperson: header } : null;
  const service = CONSENTED.find((one) => key === CONSENT + one);
  if (service) return known ? { ...settings, consent: { ...settings.consent, [service]: header } } : null;
  if (key === 'zone') return known ? { ...settings, zone: header } : null;
  const segment = SEGMENTS.find((one) => [MOVE, CUT, LEAST].some((kind) => key === kind + one));
  if (segment && key.startsWith(LEAST)) return { ...settings, least: { ...settings.least, [segment]: hours } };
  if (segment && hours !== null && key.startsWith(MOVE)) {
    return { ...settings, moveCost: { ...settings.moveCost, [segment]: hours } };
  }
  if (segment) return hours === null ? null : { ...settings, cutCost: { ...settings.cutCost, [segment]: hours } };
  if (key === 'capacity') return { ...settings, capacityHours: hours };
  if (key === 'visitHours' || key === 'travelHours') return hours === null ? null : { ...settings, [key]: hours };
  if (!key.startsWith(CAPACITY)) return null;
  const name = key.slice(CAPACITY.length);
  const { [name]: _, ...others } = settings.capacities;
  return { ...settings, capacities: hours === null ? others : { ...others, [name]: hours } };
}
