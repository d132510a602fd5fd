import { FunctionProblem, type Option, type Parameter, t, type UnitId, whole } from '../../declare';
import { type NumberRule, readNumber, readOption } from '../../declare/readers';
import { lineOf } from '../../declare/whole';
import { kindOf } from '../../run/cells';

/** Models that cells can work with, by the ids of the models themselves. */
export type CellModel = 'bg' | 'mbg' | 'pareto' | 'mbgk';
export type TimeUnit = 'days' | 'weeks' | 'months' | 'years';

export const FITTED_MODELS: readonly Option<CellModel>[] = [
  { id: 'bg', es: 'BG/NBD', en: 'BG/NBD' },
  { id: 'mbg', es: 'MBG/NBD', en: 'MBG/NBD' },
  { id: 'pareto', es: 'Pareto/NBD', en: 'Pareto/NBD' },
];
export const CELL_MODELS: readonly Option<CellModel>[] = [
  ...FITTED_MODELS,
  { id: 'mbgk', es: 'MBG/CNBD-k', en: 'MBG/CNBD-k' },
];
export const TIME_UNITS: readonly Option<TimeUnit>[] = [
  { id: 'days', es: 'días', en: 'days' },
  { id: 'weeks', es: 'semanas', en: 'weeks' },
  { id: 'months', es: 'meses', en: 'months' },
  { id: 'years', es: 'años', en: 'years' },
];

/** A client's history in cells: what each number is, and what it may be. */
export const HISTORY: Readonly<Record<'frequency' | 'recency' | 'age' | 'meanValue' | 'geometricMean', HistoryColumn>> =
  {
    frequency: {
      rule: { min: 0, whole: true },
      texts: {
        name: t('frecuencia', 'frequency'),
        meaning: t(
          'Compras de cada cliente después de la primera; las de un mismo día son una.',
          'Purchases of each client after its first; those of one day are one.',
        ),
        unit: 'count',
      },
    },
    recency: {
      rule: { min: 0 },
      texts: {
        name: t('recencia', 'recency'),
        meaning: t(
          'Tiempo de la primera compra a la última, no desde la última; 0 sin recompras.',
          'Time from the first purchase to the last, not since the last; 0 without a repeat.',
        ),
        unit: 'number',
      },
    },
    age: {
      rule: { min: 0 },
      texts: {
        name: t('antigüedad', 'age'),
        meaning: t(
          'Tiempo de la primera compra al final de la observación.',
          'Time from the first purchase to the end of the observation.',
        ),
        unit: 'number',
      },
    },
    meanValue: {
      rule: {},
      texts: {
        name: t('importe_medio', 'mean_amount'),
        meaning: t(
          'Importe medio de las recompras de cada cliente: la primera no cuenta.',
          'Mean amount of each client’s repeat purchases: the first is left out.',
        ),
        unit: 'amount',
      },
    },
    geometricMean: {
      rule: {},
      texts: {
        name: t('media_geométrica', 'geometric_mean'),
        meaning: t(
          'Media geométrica (MEDIA.GEOM) de los importes de las recompras de cada cliente: con ella se ajusta al importe de cada compra.',
          'Geometric mean (GEOMEAN) of the amounts of each client’s repeat purchases: with it the fit is to the amount of each purchase.',
        ),
        unit: 'amount',
      },
    },
  };
interface HistoryColumn {
  readonly rule: NumberRule;
  readonly texts: Pick<Parameter, 'name' | 'meaning'> & { readonly unit: UnitId };
}

/** Parameters out of cells; what a fit spills also says its model and its unit. */
export interface GivenFit {
  readonly model: CellModel | null;
  readonly unit: TimeUnit | null;
  readonly parameters: readonly number[];
}

/** What a fit spills as a whole, its header first, or its numbers alone in one row or column. */
export const fitted = (from: string, counts: readonly number[], isTimed: boolean) =>
  whole<GivenFit>(
    {
      name: t('parámetros', 'parameters'),
      meaning: t(`Todo lo que da ${from}, o solo sus números.`, `All that ${from} gives, or its numbers alone.`),
      unit: 'number',
    },
    {
      layout: t(`lo que da ${from}, o una fila o columna`, `what ${from} gives, or a row or column`),
      problems: ['parametersShape', 'text', 'truth', 'unknownOption'],
      read(grid, parameter) {
        const refused = () =>
          new FunctionProblem('parametersShape', {
            parameter,
            from,
            counts: t(counts.join(' o '), counts.join(' or ')),
          });
        const isBlock = grid.length > 3 && grid[0]!.length > 1 && kindOf(grid[0]![1]) === 'text';
        const before = isTimed ? 2 : 1;
        const line = isBlock ? grid.slice(before, before + counts[0]!).map((cells) => cells[1]) : lineOf(grid);
        if (!line) throw refused();
        const parameters = line.map((cell) => readNumber(cell, {}, parameter));
        if (!counts.includes(parameters.length) || parameters.some((value) => value <= 0)) throw refused();
        if (!isBlock || !isTimed) return { model: null, unit: null, parameters };
        return {
          model: readOption(grid[0]![1], FITTED_MODELS, parameter),
          unit: readOption(grid[1]![1], TIME_UNITS, parameter),
          parameters,
        };
      },
    },
  );
