import { KAM_CRITERIA, KAM_WEIGHTS, kamRejections, kamScore, type KamFacts, type KamScores } from '../../accounts';
import { WORDS } from '../../locales/words';
import { withoutNoise } from '../../method';
import { choice, each, eachFunction, FunctionProblem, list, type Localised, type Option, row, t } from '../declare';
import { numberProblems, type NumberRule, readNumber } from '../declare/readers';
import { languageChoice } from './options';

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
        byDefault: t('25, 20, 20, 20, 10 y 5 %', '25, 20, 20, 20, 10 and 5 %'),
      },
      COUNT,
      { min: 0 },
      DEFAULT_WEIGHTS,
    ),
    payback: fact(
      {
        name: t('recuperación', 'payback'),
        meaning: t(
          'Años de recuperación (CEC.PAYBACK); una celda vacía es que no se recupera.',
          'Years of payback (CEC.PAYBACK); an empty cell means that it is never paid back.',
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
  help: {
    answers: t('¿Merece este cliente un equipo de cuenta clave?', 'Does this client deserve a key-account team?'),
    how: t(
      'Σ peso·nota. Requisitos: alineamiento ≥ 3, puntuación > 2,5, recuperación ≤ 3 años, dígito de impagados > 1 (método §5).',
      'Σ weight·score. Gates: alignment ≥ 3, score > 2.5, payback ≤ 3 years, unpaid digit > 1 (method §5).',
    ),
    watch: [
      t(
        'Empiece con 5 cuentas, 10 como mucho, y no complete la lista con las que no cumplen.',
        'Start with 5 accounts, 10 at most, and never fill the list up with those that fail a gate.',
      ),
      t('El tamaño pesa poco a propósito: no es el motivo.', 'Size weighs little on purpose: it is not the reason.'),
    ],
    plain: t('=SUMAPRODUCTO(B2:G2;$B$1:$G$1)', '=SUMPRODUCT(B2:G2,$B$1:$G$1)'),
  },
  examples: [
    {
      asks: t('Un buen candidato', 'A good candidate'),
      args: [[[4, 4, 3, 4, 4, 3]]],
      gives: 3.75,
    },
    {
      asks: t('Un cliente enorme pero poco alineado', 'A huge client that is not aligned'),
      args: [[[1, 1, 1, 2, 4, 2]], null, 1, 4, { word: t('motivos', 'reasons') }],
      gives: t('alineamiento menor que 3; puntuación no superior a 2,5', 'alignment below 3; score not above 2.5'),
    },
  ],
});
