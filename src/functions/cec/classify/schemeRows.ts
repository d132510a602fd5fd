import { type Language, WORDS } from '../../../locales/words';
import { type Localised, t } from '../../declare';
import { plain } from '../../declare/readers';

/** A row of the scheme range: how it is called, and whether it has a cell per criterion or a single one. */
export interface SchemeRow {
  readonly name: Localised;
  readonly cells: 'perCriterion' | 'one' | 'many';
  readonly meaning: Localised;
}

/** The criteria of the catalogue by their short names. */
const catalogue = (language: Language): string => Object.values(WORDS[language].criterionShort).join(', ');

/**
 * The scheme range of CLASSIFY: one row per choice, its name in the first column and its values beside it; four for
 * what each criterion has of its own, in digit order. Rows may come in any order and be left out; a first row that
 * says "Parámetro" or "Parameter" is a heading.
 */
export const SCHEME_ROWS = {
  criterion: {
    name: t('Criterio', 'Criterion'),
    cells: 'perCriterion',
    meaning: t(
      `Los cuatro criterios en el orden de los dígitos: del catálogo (${catalogue('es')}) o uno propio.`,
      `The four criteria in digit order: of the catalogue (${catalogue('en')}) or one of your own.`,
    ),
  },
  column: {
    name: t('Columna', 'Column'),
    cells: 'perCriterion',
    meaning: t(
      'El encabezado de su columna en la tabla, o un cálculo con columnas: sum(A;B), count(A;B), years(A), A-B o A/B; vacío, la que se reconozca.',
      'The header of its column in the table, or a calculation with columns: sum(A;B), count(A;B), years(A), A-B or A/B; empty, the one that is recognised.',
    ),
  },
  unit: {
    name: t('Unidad', 'Unit'),
    cells: 'perCriterion',
    meaning: t(
      'Unidad de los números de una columna de cuotas, márgenes o crecimientos, o de un criterio propio: tanto por uno (0,25 es 25 %), 0–100 (25 es 25 %) o tal como está; vacío, lo que diga la mayoría de sus valores. Los límites van siempre en tanto por uno, salvo tal como está.',
      'How the numbers of a column of shares, margins or growth, or of a criterion of your own, are written: fractions (0.25 is 25%), 0–100 (25 is 25%) or as it stands; empty, what most of its values say. Cuts are always fractions, except as it stands.',
    ),
  },
  direction: { name: t('Dirección', 'Direction'), cells: 'perCriterion', meaning: t('alto o bajo.', 'high or low.') },
  boundary: {
    name: t('Tipo de límite', 'Boundary'),
    cells: 'perCriterion',
    meaning: t('más de, desde, hasta o menos de.', 'more than, from, up to or less than.'),
  },
  cut1: {
    name: t('Límite 1', 'Cut 1'),
    cells: 'perCriterion',
    meaning: t(
      'El menor de los tres límites; sin ninguno, los del catálogo o los de Pareto.',
      'The lowest of the three cuts; without any, the catalogue’s or Pareto’s.',
    ),
  },
  cut2: { name: t('Límite 2', 'Cut 2'), cells: 'perCriterion', meaning: t('El del medio.', 'The middle one.') },
  cut3: { name: t('Límite 3', 'Cut 3'), cells: 'perCriterion', meaning: t('El mayor.', 'The highest.') },
  weight: {
    name: t('Peso', 'Weight'),
    cells: 'perCriterion',
    meaning: t('Los cuatro pesos; suman 1 o 100.', 'The four weights; they add up to 1 or 100.'),
  },
  loyalty: {
    name: t('Fidelización', 'Loyalty'),
    cells: 'one',
    meaning: t(
      'estricto o inclusivo: añade la puntuación por años de relación.',
      'strict or inclusive: adds the score by years of relationship.',
    ),
  },
  yearsColumn: {
    name: t('Columna de años', 'Years column'),
    cells: 'one',
    meaning: t('Su encabezado.', 'Its header.'),
  },
  shareColumn: {
    name: t('Columna de cuota', 'Share column'),
    cells: 'one',
    meaning: t(
      'La cuota de los segmentos: su columna, A/B, o una estimación: declared(A;B), sector(A;B;C), split(A;B).',
      'The share of the segments: its column, A/B, or an estimate: declared(A;B), sector(A;B;C), split(A;B).',
    ),
  },
  shareUnit: {
    name: t('Unidad de cuota', 'Share unit'),
    cells: 'one',
    meaning: t(
      'tanto por uno o 0–100; vacío, la del criterio con la misma columna o lo que digan sus valores.',
      'fractions or 0–100; empty, that of the criterion with the same column or what its values say.',
    ),
  },
  turnoverColumn: {
    name: t('Columna de facturación', 'Turnover column'),
    cells: 'one',
    meaning: t('La facturación de los segmentos.', 'The turnover of the segments.'),
  },
  shareCut: {
    name: t('Límite de cuota', 'Share cut'),
    cells: 'one',
    meaning: t('La cuota que hay que superar: 0,2.', 'The share to exceed: 0.2.'),
  },
  reading: {
    name: t('Lectura', 'Reading'),
    cells: 'one',
    meaning: t(
      'acumulada, individual, máximo, percentil o dígito.',
      'cumulative, individual, maximum, percentile or digit.',
    ),
  },
  level: {
    name: t('Nivel', 'Level'),
    cells: 'one',
    meaning: t('El nivel de la lectura: 0,5.', 'The reading’s level: 0.5.'),
  },
  amount: {
    name: t('Importe del segmento', 'Segment amount'),
    cells: 'one',
    meaning: t(
      'La facturación que hay que superar, en vez de una lectura.',
      'The turnover to exceed, instead of a reading.',
    ),
  },
  missing: {
    name: t('Dato que falta', 'Missing data'),
    cells: 'one',
    meaning: t('vacío, peor (dígito 1) o neutro (dígito 2).', 'blank, worst (digit 1) or neutral (digit 2).'),
  },
  columns: {
    name: t('Columnas', 'Columns'),
    cells: 'many',
    meaning: t(
      'Las columnas que se quieren, por su nombre; vacío, las de siempre.',
      'The columns wanted, by name; empty, the usual ones.',
    ),
  },
} as const satisfies Record<string, SchemeRow>;
export type SchemeRowId = keyof typeof SCHEME_ROWS;

const HEADINGS = ['parametro', 'parameter'];
export const isHeading = (name: string): boolean => HEADINGS.includes(plain(name));

/** The row of a name in either language, or null. */
export function schemeRowOf(name: string): SchemeRowId | null {
  const wanted = plain(name);
  const found = Object.entries(SCHEME_ROWS).find(
    ([id, { name: names }]) => plain(id) === wanted || plain(names.es) === wanted || plain(names.en) === wanted,
  );
  return (found?.[0] as SchemeRowId | undefined) ?? null;
}
