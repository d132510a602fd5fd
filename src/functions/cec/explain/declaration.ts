import { type Bands, checkBands, type Cuts, defaultBoundary, type Unit } from '../../../method';
import { choice, type Option, positions, t, wholeFunction } from '../../declare';
import { cutsParameter } from '../digit/declaration';
import { boundaryChoice, directionChoice, inUnit, readerLanguageChoice } from '../../declare/options';

/** `percent` are values of 0–100 with the cuts as fractions. */
type ShownUnit = Extract<Unit, 'number' | 'fraction' | 'amount' | 'years'> | 'percent';
const UNITS: readonly Option<ShownUnit>[] = [
  { id: 'number', es: 'número', en: 'number' },
  { id: 'fraction', es: 'porcentaje', en: 'percentage' },
  { id: 'percent', es: '0–100', en: '0–100' },
  { id: 'amount', es: 'importe', en: 'amount' },
  { id: 'years', es: 'años', en: 'years' },
];

export const EXPLAIN = wholeFunction({
  id: 'EXPLAIN',
  summary: t('Por qué un valor tiene su dígito, en una frase.', 'Why a value has its digit, in one sentence.'),
  parameters: {
    values: positions({
      name: t('valor', 'value'),
      meaning: t('El valor del cliente en el criterio.', 'The client’s value in the criterion.'),
      unit: 'criterion',
    }),
    cuts: cutsParameter,
    direction: directionChoice,
    boundary: boundaryChoice,
    unit: choice(
      {
        name: t('unidad', 'unit'),
        meaning: t(
          'Cómo escribir los números en la frase; porcentaje los toma en tanto por uno, y 0–100 toma los valores de 0 a 100 y los límites en tanto por uno.',
          'How to write the numbers in the sentence; percentage takes them as fractions, and 0–100 takes values of 0 to 100 and cuts as fractions.',
        ),
      },
      'UNIT',
      UNITS,
      'number',
    ),
    language: readerLanguageChoice,
  },
  result: {
    meaning: t(
      'Una frase por celda, en su sitio; también la dice si falta el dato.',
      'A sentence per cell, at its place; it also says so when the value is missing.',
    ),
    unit: 'text',
    spills: true,
  },
  problems: ['cutsNotAscending', 'cutsBlankInside', 'boundaryOfDirection'],
  blames: { cutsNotAscending: ['cuts'], cutsBlankInside: ['cuts'], boundaryOfDirection: ['direction', 'boundary'] },
  whole: async ({ values: { rows, columns, values, instead }, cuts, direction, boundary, unit, language }) => {
    const bands: Bands = { direction, boundary: boundary ?? defaultBoundary(direction), cuts: cuts as Cuts };
    checkBands(bands);
    // The sentences bring the translator along: loaded when first asked.
    const { explainer } = await import('./explainer');
    const explain = explainer(
      bands,
      unit === 'percent' ? 'fraction' : unit,
      language === 'es' ? 'valor' : 'value',
      language,
    );
    const at = (k: number): unknown => {
      const other = instead[k];
      if (other === undefined) return explain(inUnit(values[k]!, unit === 'percent' ? unit : null), 'none');
      return other === '' ? explain(NaN, 'empty') : other;
    };
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => at(i * columns + j)));
  },
});
