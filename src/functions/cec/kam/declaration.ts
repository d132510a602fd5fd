import { KAM_CRITERIA, KAM_WEIGHTS, kamRejections, kamScore, type KamFacts, type KamScores } from '../../../accounts';
import { WORDS } from '../../../locales/words';
import { withoutNoise } from '../../../method';
import { choice, each, eachFunction, FunctionProblem, list, type Localised, type Option, row, t } from '../../declare';
import { numberProblems, type NumberRule, readNumber } from '../../declare/readers';
import { languageChoice } from '../../declare/options';

type KamResult = 'score' | 'eligible' | 'reasons';
const RESULTS: readonly Option<KamResult>[] = [
  { id: 'score', es: 'puntuación', en: 'score' },
  { id: 'eligible', es: 'elegible', en: 'eligible' },
  { id: 'reasons', es: 'motivos', en: 'reasons' },
];
const COUNT = KAM_CRITERIA.length;
const DEFAULT_WEIGHTS = KAM_CRITERIA.map((criterion) => KAM_WEIGHTS[criterion]);

const byCriterion = (values: readonly number[]): KamScores =>
  Object.fromEntries(KAM_CRITERIA.map((criterion, k) => [criterion, values[k]])) as unknown as KamScores;

/** Six weights as fractions, given as fractions or percentages. */
function weightsOf(given: readonly number[]): KamScores {
  const sum = given.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) <= 1e-6) return byCriterion(given);
  if (Math.abs(sum - 100) <= 1e-4) return byCriterion(given.map((weight) => weight / 100));
  throw new FunctionProblem('weightsSum', { sum: withoutNoise(sum) });
}

const fact = (
  texts: { name: Localised; meaning: Localised; unit: 'years' | 'digit' },
  rule: NumberRule,
  missingValue: number | null | undefined,
) =>
  each<number | null | undefined>(
    { ...texts, byDefault: t('no se mira', 'not looked at') },
    {
      missing: 'value',
      missingValue,
      defaultValue: undefined,
      problems: numberProblems(rule),
      read: (cell, parameter) => readNumber(cell, rule, parameter),
    },
  );

export const KAM = eachFunction({
  id: 'KAM',
  summary: t('Puntuación de un candidato a cuenta clave.', 'Score of a candidate for key account.'),
  parameters: {
    scores: row(
      {
        name: t('notas', 'scores'),
        meaning: t(
          'Notas de 1 a 4: alineamiento, productos nuevos, mercados nuevos, prescripción, tamaño, contactos.',
          'Scores 1 to 4: alignment, new products, new markets, prescription, size, contacts.',
        ),
        unit: 'score',
      },
      COUNT,
      { min: 1, max: 4 },
    ),
    weights: list<readonly number[]>(
      {
        name: t('pesos', 'weights'),
        meaning: t('Los seis pesos; suman 1 o 100.', 'The six weights; they add up to 1 or 100.'),
        unit: 'fraction',
        byDefault: t('25, 20, 20, 20, 10 y 5 %', '25, 20, 20, 20, 10 and 5%'),
      },
      COUNT,
      { min: 0 },
      DEFAULT_WEIGHTS,
    ),
    payback: fact(
      {
        name: t('recuperación', 'payback'),
        meaning: t(
          'Años de recuperación (CEC.PAYBACK); una celda vacía es que no se recupera; en escritorio llega como 0, protéjala con SI(A2="";"";A2).',
          'Years of payback (CEC.PAYBACK); an empty cell means that it is never paid back; on the desktop it arrives as 0, guard it with IF(A2="","",A2).',
        ),
        unit: 'years',
      },
      { min: 0 },
      null,
    ),
    unpaidDigit: fact(
      {
        name: t('dígito_impagados', 'unpaid_digit'),
        meaning: t('El dígito de impagados del cliente.', 'The client’s digit of unpaid bills.'),
        unit: 'digit',
      },
      { min: 1, max: 4, whole: true },
      undefined,
    ),
    result: choice(
      {
        name: t('resultado', 'result'),
        meaning: t(
          'puntuación; elegible (VERDADERO o FALSO); motivos por los que no lo es.',
          'score; eligible (TRUE or FALSE); reasons why it is not.',
        ),
      },
      'KAMRESULT',
      RESULTS,
      'score',
    ),
    language: languageChoice,
  },
  result: {
    meaning: t(
      'Lo pedido de cada candidato; los motivos están vacíos si es elegible.',
      'What was asked of each candidate; reasons are empty for an eligible one.',
    ),
    unit: 'score',
    spills: true,
  },
  problems: ['weightsSum'],
  blames: { weightsSum: ['weights'] },
  each: ({ weights: given, result, language }) => {
    const weights = weightsOf(given);
    const words = WORDS[language].kamRejection;
    return ({ scores, payback, unpaidDigit }) => {
      const byName = byCriterion(scores);
      if (result === 'score') return kamScore(byName, weights);
      const facts: KamFacts = {
        ...(payback === undefined ? {} : { paybackYears: payback }),
        ...(unpaidDigit == null ? {} : { unpaidDigit }),
      };
      const rejections = kamRejections(byName, facts, { weights });
      return result === 'eligible' ? rejections.length === 0 : rejections.map((id) => words[id]).join('; ');
    };
  },
});
