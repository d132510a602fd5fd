import * as v from 'valibot';
import {
  COLUMN_UNITS,
  headerNow,
  headersOf,
  isOwnColumn,
  judgeUnit,
  normaliseHeader,
  numberColumns,
  numericColumn,
} from '../../portfolio';
import {
  CLV_RHYTHMS,
  CLV_TIMINGS,
  VALUE_CUTS,
  VALUE_FIGURES,
  VALUE_SEGMENT_MODES,
  type ValueFigure,
} from '../../value';
import { marginCriterion } from '../margin';
import { measuredSchema } from './measured';
import type { Inputs } from '../tool';

const finite = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.minLength(1));
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A column of the client table by its header, and how its numbers are written. */
const column = v.strictObject({ header: text, unit: v.picklist(COLUMN_UNITS) });
/** Where a figure is read (`scheme`: as the classification reads it), and what is assumed of clients that have none. */
const figure = v.strictObject({
  from: v.nullable(v.union([v.literal('scheme'), column])),
  assumption: v.nullable(finite),
});
const isPart = (assumption: number | null): boolean => assumption === null || (assumption >= 0 && assumption <= 1);
export type FigureChoice = v.InferOutput<typeof figure>;

/** Referrals count by what is stated of their worth alone, or else by the portfolio's mean. */
export const BROUGHT_WORTH = ['stated', 'mean'] as const;

/** What the value tool is told; kept in the workbook under the tool's id. */
export const settingsSchema = v.strictObject({
  figures: v.pipe(
    v.strictObject(v.entriesFromList(VALUE_FIGURES, figure)),
    v.check(
      ({ retention, crossProbability, marginRate }) =>
        isPart(retention.assumption) && isPart(crossProbability.assumption) && (marginRate.assumption ?? 0) <= 1,
      'a part of a whole',
    ),
  ),
  /** Yearly rate at which later money is worth less. */
  discount: v.pipe(finite, v.gtValue(-1)),
  /** Whole years; null: for ever. */
  years: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  timing: v.picklist(CLV_TIMINGS),
  rhythm: v.picklist(CLV_RHYTHMS),
  /** The margin is already net of the cost to serve. */
  marginIsNet: v.boolean(),
  /** Margin rates stated for client families; they hold where a client has no margin of its own. */
  familyRates: v.array(v.strictObject({ family: text, rate: v.pipe(finite, v.maxValue(1)) })),
  cuts: v.pipe(
    v.strictTuple([fraction, fraction]),
    v.check(([first, second]) => first <= second, 'rising'),
  ),
  mode: v.picklist(VALUE_SEGMENT_MODES),
  /** Column of the answers 0–10 to "would you recommend us?". */
  recommendation: v.nullable(text),
  /** All clients won in the period of the referrals; null: those in their first year of relation. */
  newClients: v.nullable(v.pipe(finite, v.minValue(0))),
  /** What clients brought count as where nothing states what one is worth: nothing, or the portfolio's mean. */
  brought: v.optional(v.picklist(BROUGHT_WORTH), 'stated'),
  /** The retention that is assumed of clients without one was measured; absent: it was typed, or proposed. */
  measured: v.optional(measuredSchema),
});
export type ValueSettings = v.InferOutput<typeof settingsSchema>;

/** What is assumed where nothing is known: stated on the sheet, and the user's to change. */
const ASSUMED: Partial<Record<ValueFigure, number>> = {
  retention: 0.8,
  costToServe: 0,
  growth: 0,
  acquisitionCost: 0,
  crossProbability: 0,
  newReferrals: 0,
  comingAnyway: 0,
  saving: 0,
  incentive: 0,
  referralDelay: 0,
};

/** Figures that are parts of a whole: their columns may stand in 0–100. */
export const PARTS: readonly ValueFigure[] = ['marginRate', 'retention', 'growth', 'crossProbability'];

/** Headers by which figures are recognised, without accents; whatever else stands in the header. */
const HEADERS: Partial<Record<ValueFigure, RegExp>> = {
  costToServe: /\bcost[eo]s? (?:de )?(?:servir|servicio|atencion)\b|\bcosts? to serve\b|\bservice costs?\b/,
  retention: /\bretencion\b|\bretention\b/,
  acquisitionCost: /\bcost[eo]s? de (?:captacion|adquisicion)\b|\bacquisition costs?\b|^cac$/,
  crossProbability: /\bprob\w* .*\bcruzad|\bcross.?sell\w* prob|\bprob\w* .*\bcross/,
  crossMargin: /\bmargen .*\b(?:cruzad|potencial)|\bcross.?sell\w* margin\b|\bpotential margin\b/,
  newReferrals:
    /^(?:n |numero de |no )?(?:clientes )?referidos\b|^(?:number of |no )?(?:referr(?:als|ed (?:clients|customers))|(?:clients|customers) referred)\b/,
};
const RECOMMENDATION =
  /\bnps\b|\brecomend(?:aria|acion)\b|\brecommendation\b|\bwould recommend\b|\blikelihood to recommend\b/;

/** Settings for a portfolio that the tool has not seen: columns that it recognises, and stated assumptions. */
export function proposeSettings({ classification }: Inputs): ValueSettings {
  const { portfolio } = classification;
  const columns = numberColumns(portfolio);
  const named = (pattern: RegExp) =>
    columns.find(({ header }) => !isOwnColumn(portfolio.columns, header) && pattern.test(normaliseHeader(header)));
  const choose = (id: ValueFigure): FigureChoice => {
    const found = HEADERS[id] && named(HEADERS[id]);
    const unit = found && PARTS.includes(id) ? judgeUnit(found, 'share').unit : 'number';
    return { from: found ? { header: found.header, unit } : null, assumption: ASSUMED[id] ?? null };
  };
  const figures = Object.fromEntries(VALUE_FIGURES.map((id) => [id, choose(id)])) as Record<ValueFigure, FigureChoice>;
  figures.spend = { ...figures.spend, from: 'scheme' };
  const { id, from } = marginFrom(classification);
  if (from) figures[id] = { from, assumption: null };
  return {
    figures,
    discount: 0.1,
    years: 5,
    timing: 'end',
    rhythm: 'yearly',
    marginIsNet: false,
    familyRates: [],
    cuts: [...VALUE_CUTS],
    mode: 'rank',
    recommendation: named(RECOMMENDATION)?.header ?? null,
    newClients: null,
    brought: 'stated',
  };
}

/** A column that is headed like a figure and holds no numbers: the figure is assumed, and that is to be said. */
export interface TextFigure {
  readonly figure: ValueFigure;
  readonly header: string;
}

/** Figures without a column of their own, though a column of texts is headed like them, or is the one that was chosen. */
export function textFigures({ portfolio }: Inputs['classification'], { figures }: ValueSettings): TextFigure[] {
  const texts = portfolio.columns.filter(
    ({ kind, header }) => kind === 'text' && !isOwnColumn(portfolio.columns, header),
  );
  return VALUE_FIGURES.flatMap((id): TextFigure[] => {
    const { from } = figures[id];
    const pattern = HEADERS[id];
    const found = texts.find(({ header }) =>
      from === null ? pattern?.test(normaliseHeader(header)) : from !== 'scheme' && from.header === header,
    );
    return found ? [{ figure: id, header: found.header }] : [];
  });
}

/** Where margins are: in the scheme's criterion, else in the column that was recognised as one. */
function marginFrom(classification: Inputs['classification']): {
  id: 'margin' | 'marginRate';
  from: FigureChoice['from'];
} {
  const criterion = marginCriterion(classification);
  if (criterion) return { id: criterion.isAmount ? 'margin' : 'marginRate', from: 'scheme' };
  const column = numericColumn(classification.portfolio, 'margin');
  if (!column) return { id: 'marginRate', from: null };
  const { unit } = judgeUnit(column, 'margin');
  return { id: unit === 'number' ? 'margin' : 'marginRate', from: { header: column.header, unit } };
}

/** The settings with every column that they name called otherwise. */
export function calledSettings(settings: ValueSettings, call: (header: string) => string): ValueSettings {
  const figures = VALUE_FIGURES.map((id): [ValueFigure, FigureChoice] => {
    const { from, assumption } = settings.figures[id];
    return [
      id,
      { from: from === null || from === 'scheme' ? from : { ...from, header: call(from.header) }, assumption },
    ];
  });
  const { recommendation } = settings;
  return {
    ...settings,
    figures: Object.fromEntries(figures) as ValueSettings['figures'],
    recommendation: recommendation && call(recommendation),
  };
}

/**
 * The settings that the workbook keeps for the value tool, where they are still its own, else those that it proposes; the
 * columns that they name under the headers that the table has for them now.
 */
export function valueSettingsOf(inputs: Inputs): ValueSettings {
  const read = v.safeParse(settingsSchema, inputs.kept?.['value']);
  if (!read.success) return proposeSettings(inputs);
  const columns = headersOf(inputs.classification.portfolio.columns);
  return calledSettings(read.output, (header) => headerNow(header, columns) ?? header);
}
