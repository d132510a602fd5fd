import { WORDS } from '../../locales/words';
import type { Boundary, Direction } from '../../method';
import type { ColumnUnit } from '../../portfolio';
import { choice, type Option, t } from '.';

const option = <T extends string>(id: T, es: string, en: string): Option<T> => ({ id, es, en });

type WordGroup = keyof typeof WORDS.es;

/** Ids with their words in both languages, as options of a parameter. */
export function optionsOf<T extends string>(group: WordGroup, ids: readonly T[]): Option<T>[] {
  const es = WORDS.es[group] as Readonly<Record<T, string>>;
  const en = WORDS.en[group] as Readonly<Record<T, string>>;
  return ids.map((id) => option(id, es[id], en[id]));
}

export const DIRECTIONS: readonly Option<Direction>[] = [option('high', 'alto', 'high'), option('low', 'bajo', 'low')];
export const BOUNDARIES: readonly Option<Boundary>[] = [
  option('gt', 'más de', 'more than'),
  option('gte', 'desde', 'from'),
  option('lte', 'hasta', 'up to'),
  option('lt', 'menos de', 'less than'),
];
export const LOYALTY_MODES = [
  option('strict', 'estricto', 'strict'),
  option('inclusive', 'inclusivo', 'inclusive'),
] as const;

/** The units in which a column can hold parts of a whole. */
export const PART_UNITS = [
  option<Exclude<ColumnUnit, 'number'>>('fraction', 'tanto por uno', 'fractions'),
  option<Exclude<ColumnUnit, 'number'>>('percent', '0–100', '0–100'),
];
/** How the numbers of a column are written (method.md §1.3). */
export const COLUMN_UNIT_OPTIONS: readonly Option<ColumnUnit>[] = [
  ...PART_UNITS,
  option('number', 'tal como está', 'as it stands'),
];

/** Text answers are Spanish, the method's own terms, unless the formula says otherwise (method.md §6). */
export const languageChoice = choice(
  {
    name: t('idioma', 'language'),
    meaning: t(
      'Idioma del texto de la respuesta: es o en. No depende del idioma de Excel.',
      'Language of the text in the answer: es or en. It does not depend on the language of Excel.',
    ),
  },
  'LANGUAGE',
  [option('es', 'es', 'es'), option('en', 'en', 'en')],
  'es',
);

/** For answers that are read and never compared: left out, it is the language of Excel. */
export const readerLanguageChoice: typeof languageChoice = {
  ...languageChoice,
  meaning: t(
    'Idioma de las palabras: es o en. Si no se da, el de Excel.',
    'Language of the words: es or en. When left out, that of Excel.',
  ),
  byDefault: t('el de Excel', 'that of Excel'),
  byReader: true,
};

export const directionChoice = choice(
  {
    name: t('dirección', 'direction'),
    meaning: t('alto: cuanto más, mejor. bajo: cuanto menos, mejor.', 'high: higher is better. low: lower is better.'),
  },
  'DIRECTION',
  DIRECTIONS,
  'high',
);

export const boundaryChoice = choice(
  {
    name: t('tipo_de_límite', 'boundary'),
    meaning: t(
      'Qué pasa justo en el límite: más de o desde con alto; hasta o menos de con bajo.',
      'What happens exactly at a cut: more than or from with high; up to or less than with low.',
    ),
    byDefault: t('más de (alto) o hasta (bajo)', 'more than (high) or up to (low)'),
  },
  'BOUNDARY',
  BOUNDARIES,
  null,
);

export const loyaltyModeChoice = choice(
  {
    name: t('modo', 'mode'),
    meaning: t(
      'Con tres años justos: estricto da 0,2 (hay que superar tres años); inclusivo da 0,3 (años cumplidos).',
      'With exactly three years: strict gives 0.2 (three must be exceeded); inclusive gives 0.3 (completed years).',
    ),
  },
  'LOYALTYMODE',
  LOYALTY_MODES,
  'strict',
);

/** The unit of a column of shares; without it, its values say it (method.md §1.3). */
export const shareUnitChoice = choice(
  {
    name: t('unidad', 'unit'),
    meaning: t(
      'Unidad de las cuotas: tanto por uno (0,25 es 25 %) o 0–100 (25 es 25 %); tal como está es tanto por uno sin comprobar nada.',
      'How the shares are written: fractions (0.25 is 25%) or 0–100 (25 is 25%); as it stands is fractions without any check.',
    ),
    byDefault: t('lo que diga la mayoría de los valores del rango', 'what most values of the range say'),
  },
  'SHAREUNIT',
  COLUMN_UNIT_OPTIONS,
  null,
);

/** The unit of values that are read through bands: the function cannot know whether they are parts of a whole. */
export const valueUnitChoice = choice(
  {
    name: t('unidad', 'unit'),
    meaning: t(
      'Unidad de los valores: 0–100 (25 es 25 %, con los límites en tanto por uno), tanto por uno o tal como está.',
      'How the values are written: 0–100 (25 is 25%, with the cuts as fractions), fractions or as it stands.',
    ),
  },
  'VALUEUNIT',
  COLUMN_UNIT_OPTIONS,
  'number',
);

/** A value in the unit of cuts: those are fractions where the column is written as 0–100. */
export const inUnit = (value: number, unit: ColumnUnit | null): number => (unit === 'percent' ? value / 100 : value);
