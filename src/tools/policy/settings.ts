import * as v from 'valibot';
import { SEGMENTS } from '../../method';
import {
  canBeFamilies,
  canBePeople,
  normaliseHeader,
  type NumericColumn,
  type Portfolio,
  type TextColumn,
} from '../../portfolio';

/** Services that reach a person, for which that person's consent is asked (method.md §1.12). */
export const CONSENTED = ['birthdays', 'mailings', 'telemarketing'] as const;
export type Consented = (typeof CONSENTED)[number];

const header = v.nullable(v.pipe(v.string(), v.minLength(1)));
const hours = v.pipe(v.number(), v.finite(), v.minValue(0));

const cost = v.pipe(v.number(), v.finite(), v.minValue(0));
const bySegment = <S extends v.GenericSchema>(each: S) => v.strictObject(v.entriesFromList(SEGMENTS, each));

/** Points: whom the firm can least afford to lose is dearest to hand over. */
const MOVE_COST = { vital: 60, promising: 40, lacklustre: 5, dispensable: 2 };
const CUT_COST = { vital: 10, promising: 10, lacklustre: 3, dispensable: 1 };

/** What the service policy is worked out with, besides the scheme's own table of services. */
export const policySettings = v.strictObject({
  /** Header of the column that says who visits each client; null: one line for everybody. */
  salesperson: header,
  /** Hours with the client in each visit, and on the way to it. */
  visitHours: hours,
  travelHours: hours,
  /** Hours a year that each salesperson has for visits; null: not stated, and nothing is compared. */
  capacityHours: v.nullable(hours),
  /** Hours of single salespeople that differ, by name. */
  capacities: v.record(v.string(), hours),
  /** Header of the column of zones: within one, clients can be handed to somebody else; null: nobody changes hands. */
  zone: v.optional(header, null),
  /** Where the hours do not suffice: what a client in other hands and a visit less cost in each segment, in points. */
  moveCost: v.optional(bySegment(cost), MOVE_COST),
  cutCost: v.optional(bySegment(cost), CUT_COST),
  /** Visits a year that each client keeps at least; null: half of the policy's. */
  least: v.optional(bySegment(v.nullable(hours)), {
    ...{ vital: null, promising: null, lacklustre: null, dispensable: null },
  }),
  /** Headers of the columns of consent; null: the table has none, and nobody is left out. */
  consent: v.strictObject({ birthdays: header, mailings: header, telemarketing: header }),
});
export type PolicySettings = v.InferOutput<typeof policySettings>;

const SALESPERSON =
  /\b(?:comercial(?: asignado)?|vendedor(?:a|es)?|gestor(?:a)?|delegad[oa]|representante|agente|salesperson|salesman|sales rep(?:resentative)?|account manager|rep)\b/;
const ZONE = /\b(?:zona|zone|region|territorio|territory|provincia|province|area|delegacion|comarca)\b/;
const ABOUT_OTHER_THINGS = /\b(?:margen|nombre|politica|descuento|acuerdo|credito|riesgo|telefono|correo|email)\b/;
const CONSENT =
  /\b(?:consient(?:e|en)|consent(?:imientos?|ido|s|ed)?|rgpd|gdpr|lopd|lopdgdd|acepta|accepts|autoriza(?:cion)?|permiso|permission|opt in|optin)\b/;
const CHANNELS: Readonly<Record<Consented, RegExp>> = {
  birthdays: /\b(?:cumpleanos|birthdays?|felicitaci(?:on|ones))\b/,
  mailings: /\b(?:mail(?:ing|ings|s)?|e mail|email|correo|boletin|newsletter|publicidad|envios|comunicaciones)\b/,
  telemarketing: /\b(?:telemarketing|llamadas?|calls?|telefono|phone)\b/,
};

/** Settings for a table never seen: its columns as far as their headers say what they are. */
export function proposedPolicy(portfolio: Portfolio): PolicySettings {
  const taken = new Set([...portfolio.roles].filter(([role]) => role !== 'family').map(([, column]) => column));
  const free = portfolio.columns.filter((column, k) => column.sourceColumn >= 0 && !taken.has(k));
  const find = (fits: (words: string, column: NumericColumn | TextColumn) => boolean): string | null =>
    free.find((column) => fits(normaliseHeader(column.header), column))?.header ?? null;
  const salesperson = find(
    (words, column) => SALESPERSON.test(words) && !ABOUT_OTHER_THINGS.test(words) && canBePeople(column),
  );
  const named = (channel: Consented): string | null =>
    find((words) => CHANNELS[channel].test(words) && (CONSENT.test(words) || channel === 'birthdays'));
  // One column of consent for everything, where it names no channel.
  const general = find((words) => CONSENT.test(words) && !CONSENTED.some((channel) => CHANNELS[channel].test(words)));
  return {
    salesperson,
    visitHours: 1.5,
    travelHours: 0.5,
    capacityHours: null,
    capacities: {},
    zone: find((words, column) => ZONE.test(words) && canBeFamilies(column)),
    moveCost: MOVE_COST,
    cutCost: CUT_COST,
    least: { vital: null, promising: null, lacklustre: null, dispensable: null },
    consent: {
      birthdays: named('birthdays') ?? general,
      mailings: named('mailings') ?? general,
      telemarketing: named('telemarketing') ?? general,
    },
  };
}

/** What a cell of consent says. Only a yes is one: silence is none, and is told apart from a no. */
const YES = new Set('si s yes y true verdadero 1 x ok acepta accepts autoriza concedido given granted'.split(' '));
const NO = new Set('no n false falso 0 rechaza refused refuses denegado baja revocado withdrawn'.split(' '));

/** The answers of a column by client: 1 yes, 2 no, 0 neither. */
export function consentAnswers(column: NumericColumn | TextColumn): Uint8Array {
  return Uint8Array.from(column.values as ArrayLike<number | string>, (cell) => {
    const [word = ''] = normaliseHeader(String(cell)).split(' ');
    return YES.has(word) ? 1 : NO.has(word) ? 2 : 0;
  });
}
