import { formatDate, formatPercent, type Language } from '../../locales';
import {
  criterionColumns,
  familyCounts,
  headerMeant,
  isoOfSerial,
  judgeUnit,
  MOST_GROUPS,
  ownCriterionCuts,
  type Portfolio,
} from '../../portfolio';
import { CLV_RHYTHMS, CLV_TIMINGS, VALUE_FIGURES, VALUE_SEGMENT_MODES, type ValueFigure } from '../../value';
import type { Inputs, ToolField, ToolFields, ToolForm } from '../tool';
import { schemeHeader } from './figures';
import { type Measured, measuredRetentions, type SeenRetention } from './measured';
import { sayOf } from './page';
import { BROUGHT_WORTH, PARTS, type ValueSettings } from './settings';

/** Figures of the client itself; the others are of cross-selling and referrals. */
const OWN: readonly ValueFigure[] = VALUE_FIGURES.slice(0, VALUE_FIGURES.indexOf('crossProbability'));
const FURTHER: readonly ValueFigure[] = VALUE_FIGURES.slice(OWN.length);
/** Figures that the classification reads already. */
const OF_SCHEME: readonly ValueFigure[] = ['spend', 'margin', 'marginRate'];
const SCHEME = 'scheme';
const FAMILY = 'familyRate.';
const MEASURED = 'retention.measured';
/** Numbers that there must be; every other one may be empty. */
const REQUIRED = ['discount', 'firstCut', 'secondCut'];
/** No client stays longer; without an end, the field is left empty. */
const MOST_YEARS = 100;

/** What can be told to the value tool: a key per figure and its column (`retention`, `retention.from`), and the terms. */
export const valueForm: ToolForm<ValueSettings> = { groups, set };

function groups(settings: ValueSettings, inputs: Inputs, language: Language): ToolFields[] {
  const say = sayOf(inputs, language);
  const { portfolio } = inputs.classification;
  const number = (
    key: string,
    label: string,
    value: number | null,
    unit: 'fraction' | 'number' = 'number',
  ): ToolField => ({
    key,
    label,
    kind: 'number',
    unit,
    value,
    optional: !REQUIRED.includes(key),
  });
  const choice = (key: string, label: string, value: string, choices: readonly [string, string][]): ToolField => ({
    key,
    label,
    kind: 'choice',
    value,
    choices: choices.map(([one, words]) => ({ value: one, label: words })),
  });
  // A ready digit is none of these figures.
  const columns = criterionColumns(portfolio)
    .filter(({ header }) => !ownCriterionCuts(header))
    .map(({ header }): [string, string] => [header, header]);
  const inWords = ({ from, rate, of }: Measured) => ({ rate: formatPercent(rate, language), of, from });
  const seen = measuredRetentions(inputs);
  const first = seen.length > 1 && !settings.measured ? say(`form.first.${seen[0]!.measured.from}`) : null;
  const about = settings.measured ? say(`form.measured.${settings.measured.from}`, inWords(settings.measured)) : first;
  const measured: Pick<ToolField, 'about' | 'offers' | 'offerKey'> = {
    offerKey: MEASURED,
    ...(about === null ? {} : { about }),
    offers: seen
      .filter(({ measured: { from, rate } }) => settings.measured?.from !== from || settings.measured.rate !== rate)
      .map((one) => ({
        key: MEASURED,
        value: one.measured.from,
        label: say(`form.take.${one.measured.from}`, inWords(one.measured)),
        about: seenIn(one, inputs, language),
      })),
  };
  const ofFigure = (id: ValueFigure): ToolField[] => {
    const { from, assumption } = settings.figures[id];
    const chosen = from === SCHEME ? SCHEME : (from?.header ?? '');
    const gone = chosen !== '' && chosen !== SCHEME && !columns.some(([header]) => header === chosen);
    const offered: [string, string][] = [
      ['', say('form.noColumn')],
      ...(OF_SCHEME.includes(id)
        ? [[SCHEME, say('form.scheme', { header: schemeHeader(inputs.classification, id) })] as [string, string]]
        : []),
      ...columns,
      ...(gone ? [[chosen, say('form.gone', { header: chosen })] as [string, string]] : []),
    ];
    return [
      choice(`${id}.from`, say(`figure.${id}`), chosen, offered),
      {
        ...number(id, say('form.else'), assumption, PARTS.includes(id) ? 'fraction' : 'number'),
        spoken: say('form.elseOf', { figure: say(`figure.${id}`) }),
        ...(id === 'retention' ? measured : {}),
      },
    ];
  };
  const families = familyCounts(portfolio).filter(({ name }) => name !== '');
  const rates = new Map(settings.familyRates.map(({ family, rate }) => [family, rate]));
  return [
    {
      title: say('form.terms'),
      fields: [
        number('discount', say('sources.discount'), settings.discount, 'fraction'),
        number('years', say('form.years'), settings.years),
        choice(
          'timing',
          say('form.timing'),
          settings.timing,
          CLV_TIMINGS.map((id) => [id, say(`form.timings.${id}`)]),
        ),
        choice(
          'rhythm',
          say('form.rhythm'),
          settings.rhythm,
          CLV_RHYTHMS.map((id) => [id, say(`form.rhythms.${id}`)]),
        ),
      ],
    },
    {
      title: say('form.figures'),
      about: say('form.figuresAbout'),
      fields: [
        ...OWN.flatMap(ofFigure),
        choice('marginIsNet', say('form.marginIsNet'), String(settings.marginIsNet), [
          ['false', say('form.netNo')],
          ['true', say('form.netYes')],
        ]),
      ],
    },
    ...(families.length > 1 && families.length <= MOST_GROUPS
      ? [
          {
            title: say('form.familyRates'),
            about: say('form.familyRatesAbout'),
            fields: families.map(({ name }) => number(`${FAMILY}${name}`, name, rates.get(name) ?? null, 'fraction')),
          },
        ]
      : []),
    {
      title: say('form.further'),
      about: say('form.furtherAbout'),
      fields: [
        ...FURTHER.flatMap(ofFigure),
        choice(
          'brought',
          say('form.brought'),
          settings.brought,
          BROUGHT_WORTH.map((id) => [id, say(`form.broughtAs.${id}`)]),
        ),
        choice('recommendation', say('form.recommendation'), settings.recommendation ?? '', [
          ['', say('form.noColumn')],
          ...columns,
        ]),
        number('newClients', say('form.newClients'), settings.newClients),
      ],
    },
    {
      title: say('form.groups'),
      fields: [
        number('firstCut', say('form.firstCut'), settings.cuts[0], 'fraction'),
        number('secondCut', say('form.secondCut'), settings.cuts[1], 'fraction'),
        choice(
          'mode',
          say('form.mode'),
          settings.mode,
          VALUE_SEGMENT_MODES.map((id) => [id, say(`form.modes.${id}`)]),
        ),
      ],
    },
  ];
}

/** A number as text with a point; null where it is none, undefined where there is none. */
function numberOf(text: string): number | null | undefined {
  if (text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function set(settings: ValueSettings, key: string, text: string, inputs: Inputs): ValueSettings | null {
  const { portfolio } = inputs.classification;
  const number = numberOf(text);
  if (key.startsWith(FAMILY)) return withFamilyRate(settings, key.slice(FAMILY.length), number, portfolio);
  if (key === MEASURED) return withMeasured(settings, text, inputs);
  const [id, from] = key.split('.') as [ValueFigure, string | undefined];
  if (VALUE_FIGURES.includes(id) && (from === undefined || from === 'from')) {
    const figure = settings.figures[id];
    const changed =
      from === 'from' ? withColumn(id, text, portfolio) : number === null ? null : { assumption: number ?? null };
    if (!changed) return null;
    // Who types a retention assumes one.
    const { measured: _, ...typed } = settings;
    const kept = id === 'retention' && from === undefined ? typed : settings;
    return { ...kept, figures: { ...settings.figures, [id]: { ...figure, ...changed } } };
  }
  const change = termOf(settings, { key, text, number }, portfolio);
  return change && { ...settings, ...change };
}

/** What a measured retention is of, in which time and in how many clients, and when it applies. */
function seenIn(
  { measured, clients, place, days, followed }: SeenRetention,
  inputs: Inputs,
  language: Language,
): string {
  const say = sayOf(inputs, language);
  const { from, rate, of } = measured;
  const [since, middle, until] = days.map((day) => (Number.isNaN(day) ? '' : formatDate(isoOfSerial(day), language)));
  const said = { rate: formatPercent(rate, language), of, since: since!, middle: middle!, until: until! };
  const where = place ?? say('form.seen.columns');
  const known = say('form.seen.clients', { clients, all: inputs.classification.portfolio.size });
  const others =
    from === 'contracts' && followed && followed.followed > 0 ? say('form.seen.followed', { ...followed }) : '';
  return [say(`form.seen.${from}`, { ...said, where }), known, others].filter((text) => text !== '').join(' ');
}

/** The measured retention in the place of the assumed one; null where there is none to be measured. */
function withMeasured(settings: ValueSettings, from: string, inputs: Inputs): ValueSettings | null {
  const measured = measuredRetentions(inputs).find((one) => one.measured.from === from)?.measured;
  if (!measured) return null;
  const retention = { ...settings.figures.retention, assumption: measured.rate };
  return { ...settings, measured, figures: { ...settings.figures, retention } };
}

function termOf(
  settings: ValueSettings,
  { key, text, number }: { readonly key: string; readonly text: string; readonly number: number | null | undefined },
  portfolio: Portfolio,
): Partial<ValueSettings> | null {
  const oneOf = <T extends string>(all: readonly T[]): T | undefined => all.find((one) => one === text);
  switch (key) {
    case 'discount':
      // A typing slip: "-5", "150" where 15 was meant. What a workbook keeps from before stays as it is.
      return typeof number === 'number' && number >= 0 && number <= 1 ? { discount: number } : null;
    case 'years':
      return number === null || (number ?? 1) > MOST_YEARS ? null : { years: number ?? null };
    case 'newClients':
      return number === null ? null : { newClients: number ?? null };
    case 'firstCut':
      return typeof number === 'number' ? { cuts: [number, settings.cuts[1]] } : null;
    case 'secondCut':
      return typeof number === 'number' ? { cuts: [settings.cuts[0], number] } : null;
    case 'marginIsNet':
      return text === 'true' || text === 'false' ? { marginIsNet: text === 'true' } : null;
    case 'recommendation':
      return text === '' || hasNumbers(portfolio, text) ? { recommendation: text || null } : null;
    case 'timing': {
      const timing = oneOf(CLV_TIMINGS);
      return timing ? { timing } : null;
    }
    case 'rhythm': {
      const rhythm = oneOf(CLV_RHYTHMS);
      return rhythm ? { rhythm } : null;
    }
    case 'brought': {
      const brought = oneOf(BROUGHT_WORTH);
      return brought ? { brought } : null;
    }
    case 'mode': {
      const mode = oneOf(VALUE_SEGMENT_MODES);
      return mode ? { mode } : null;
    }
    default:
      return null;
  }
}

const hasNumbers = (portfolio: Portfolio, header: string): boolean =>
  criterionColumns(portfolio).some((column) => column.header === header);

/** A figure's column by its header, '' for none, `scheme` for what the classification reads; its unit as its cells say. */
function withColumn(
  id: ValueFigure,
  header: string,
  portfolio: Portfolio,
): Pick<ValueSettings['figures'][ValueFigure], 'from'> | null {
  if (header === '') return { from: null };
  if (header === SCHEME && OF_SCHEME.includes(id)) return { from: SCHEME };
  const meant = headerMeant(header, portfolio);
  const column = criterionColumns(portfolio).find((one) => one.header === meant);
  if (!column) return null;
  const what = id === 'growth' ? 'growth' : id === 'marginRate' ? 'margin' : 'share';
  return { from: { header: column.header, unit: PARTS.includes(id) ? judgeUnit(column, what).unit : 'number' } };
}

function withFamilyRate(
  settings: ValueSettings,
  family: string,
  rate: number | null | undefined,
  portfolio: Portfolio,
): ValueSettings | null {
  if (rate === null || !portfolio.families.includes(family)) return null;
  const others = settings.familyRates.filter((one) => one.family !== family);
  return { ...settings, familyRates: rate === undefined ? others : [...others, { family, rate }] };
}
