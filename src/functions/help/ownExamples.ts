import type { Bands } from '../../method';
import type { ColumnUnit } from '../../portfolio';
import type { Example } from '../declare';
import { t } from '../declare/localised';
import { orderText } from '../cec/strategy/criteriaOrder';
import { BOUNDARIES, COLUMN_UNIT_OPTIONS, DIRECTIONS } from '../declare/options';
import { answerOf } from '../run/answer';
import { exampleArguments } from './examples';
import type { DocumentedFunction } from './functionHelp';

/** What the reader's own scheme says of a criterion; functions see neither it nor the formats of cells. */
export interface OwnCriterion {
  readonly key: string;
  /** Null where its figure is worked out from several columns. */
  readonly unit: ColumnUnit | null;
  readonly bands: Bands;
}

/** The reader's own scheme, as far as functions have to be told of it. */
export interface OwnScheme {
  /** In the order of the digits; none where the reader has no scheme. */
  readonly criteria: readonly OwnCriterion[];
  /** How the share of the segments is written; null where there is none or it is worked out. */
  readonly shareUnit: ColumnUnit | null;
}

export const NO_SCHEME: OwnScheme = { criteria: [], shareUnit: null };

/**
 * Examples that tell a function what it cannot know of the reader's columns, told with the reader's own scheme: which
 * criterion each digit is, and in which unit a column is written. What they give is worked out.
 */
export function ownExamples(documented: DocumentedFunction, own: OwnScheme): Example[] {
  const parts = PARTS[documented.id]?.(own) ?? withOrder(documented, own);
  if (!parts) return [];
  const [es, en] = LANGUAGES.map((language) => {
    const answer = answerOf(documented, exampleArguments(documented, { ...parts, gives: t('', '') }, language));
    return answer instanceof Promise ? undefined : answer[0]?.[0];
  });
  if (typeof es === 'number') return [{ ...parts, gives: es }];
  return typeof es === 'string' && typeof en === 'string' ? [{ ...parts, gives: t(es, en) }] : [];
}

const LANGUAGES = ['es', 'en'] as const;

type Parts = Omit<Example, 'gives'>;

function withOrder({ parameters, examples }: DocumentedFunction, { criteria }: OwnScheme): Parts | null {
  const place = Object.keys(parameters).indexOf('order');
  const like = examples.find(({ args }) => place >= 0 && args[place] !== undefined);
  if (!like || criteria.length !== 4) return null;
  const keys = criteria.map(({ key }) => key);
  const words = { word: t(orderText(keys, 'es'), orderText(keys, 'en')) };
  return {
    asks: t('Con el orden de los criterios de su modelo', 'With the order of your scheme’s criteria'),
    args: like.args.map((argument, k) => (k === place ? words : argument)),
  };
}

const PARTS: Readonly<Record<string, (own: OwnScheme) => Parts | null>> = {
  DIGIT: ofCriterion,
  CODE: ofFour,
  SEGMENT: ({ shareUnit }) =>
    shareUnit && {
      asks: t('Con la unidad de la cuota de su modelo', 'With the unit of your scheme’s share'),
      args: [shareUnit === 'percent' ? 15 : 0.15, 180000, 150000, null, null, word(COLUMN_UNIT_OPTIONS, shareUnit)],
    },
};

/** A criterion of the scheme that is written in parts of a whole, at its middle cut. */
function ofCriterion({ criteria }: OwnScheme): Parts | null {
  const found = criteria.find(({ unit, bands }) => unit !== null && unit !== 'number' && middle(bands) !== null);
  if (!found) return null;
  const { bands, unit } = found;
  const { direction, boundary, cuts } = bands;
  const written = [word(DIRECTIONS, direction), word(BOUNDARIES, boundary), word(COLUMN_UNIT_OPTIONS, unit!)];
  return {
    asks: t(
      'Con los límites y la unidad de un criterio de su modelo',
      'With the cuts and the unit of a criterion of your scheme',
    ),
    args: [atMiddle(found), [cuts.map((cut) => cut ?? '')], ...written],
  };
}

/** The four criteria of the scheme, each at its middle cut. */
function ofFour({ criteria }: OwnScheme): Parts | null {
  if (criteria.length !== 4 || criteria.some(({ bands }) => middle(bands) === null)) return null;
  return {
    asks: t(
      'Con los límites y las unidades de los criterios de su modelo',
      'With the cuts and the units of your scheme’s criteria',
    ),
    args: [
      [criteria.map(atMiddle)],
      [0, 1, 2].map((k) => criteria.map(({ bands }) => bands.cuts[k] ?? '')),
      [criteria.map(({ bands }) => bands.direction)],
      [criteria.map(({ bands }) => bands.boundary)],
      [criteria.map(({ unit }) => unit ?? 'number')],
    ],
  };
}

const middle = ({ cuts }: Bands): number | null => cuts[1] ?? cuts[2] ?? null;

/** The middle cut as a cell of the criterion's column would say it. */
function atMiddle({ bands, unit }: OwnCriterion): number {
  const value = middle(bands)!;
  return unit === 'percent' ? Number((value * 100).toPrecision(12)) : value;
}

function word<T extends string>(
  options: readonly { id: T; es: string; en: string }[],
  id: T,
): { readonly word: { readonly es: string; readonly en: string } } {
  const { es, en } = options.find((option) => option.id === id)!;
  return { word: { es, en } };
}
