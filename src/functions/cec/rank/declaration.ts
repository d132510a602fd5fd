import { rankBy } from '../../../method';
import {
  type Localised,
  optionalCells,
  optionalPositions,
  type Positions,
  positions,
  t,
  wholeFunction,
} from '../../declare';
import { FunctionProblem } from '../../declare/problems';
import { isErrorValue, kindOf } from '../../run/cells';

const NAMES = {
  scores: t('puntuaciones', 'scores'),
  totals: t('totales', 'totals'),
  weighted: t('ponderadas', 'weighted'),
  turnovers: t('facturaciones', 'turnovers'),
  ids: t('identificadores', 'ids'),
};

const tieBreaker = (name: Localised, what: Localised) =>
  optionalPositions({
    name,
    meaning: t(`${what.es}, para deshacer empates.`, `${what.en}, to break ties.`),
    unit: 'number',
    byDefault: t('no deshace empates', 'breaks no tie'),
  });

export const RANK = wholeFunction({
  id: 'RANK',
  summary: t('Número de prioridad de cada cliente: 1 es el primero.', 'Priority rank of each client: 1 comes first.'),
  parameters: {
    scores: positions({
      name: NAMES.scores,
      meaning: t('La puntuación que ordena la lista.', 'The score that orders the list.'),
      unit: 'score',
    }),
    totals: tieBreaker(NAMES.totals, t('Puntuación total', 'Total score')),
    weighted: tieBreaker(NAMES.weighted, t('Puntuación ponderada', 'Weighted score')),
    turnovers: tieBreaker(NAMES.turnovers, t('Facturación', 'Turnover')),
    ids: optionalCells({
      name: NAMES.ids,
      meaning: t(
        'Identificador de cliente; el último desempate, de menor a mayor.',
        'Client id; the last tie-breaker, ascending.',
      ),
      unit: 'text',
      byDefault: t('los empates comparten número', 'ties share a rank'),
    }),
  },
  result: {
    meaning: t(
      'Un número por celda, en su sitio; vacío sin puntuación (""). Iguales en todo comparten número.',
      'A rank per cell, at its place; empty without a score (""). Those alike in everything share a rank.',
    ),
    unit: 'position',
    spills: true,
  },
  problems: Object.values(NAMES)
    .slice(1)
    .map((parameter) => ({ id: 'sameSize', params: { parameter, other: NAMES.scores } })),
  whole: ({ scores, totals, weighted, turnovers, ids }) => {
    const { rows, columns, values } = scores;
    const ties = Object.entries({ totals, weighted, turnovers }).flatMap(([key, range]) =>
      range ? [{ key: key as keyof typeof NAMES, range }] : [],
    );
    for (const { key, range } of ties) checkSize(range, scores, NAMES[key]);
    if (ids && (ids.length !== rows || ids[0]!.length !== columns)) {
      throw new FunctionProblem('sameSize', { parameter: NAMES.ids, other: NAMES.scores });
    }
    const texts = ids?.flatMap((cells) => cells.map((cell) => (kindOf(cell) === 'error' ? '' : String(cell ?? ''))));
    // A place whose tie-breaker is wrong shows that, and nobody is ranked against it.
    const instead = scores.instead.map(
      (own, i) => own ?? ties.map(({ range }) => range.instead[i]).find((other) => other !== undefined && other !== ''),
    );
    const errors = ids?.flatMap((cells) => cells.map((cell) => (isErrorValue(cell) ? cell : undefined)));
    const wrong = instead.map((other, i) => other ?? errors?.[i]);
    const ranked = values.map((value, i) => (wrong[i] === undefined ? value : NaN));
    const rank = rankBy(
      ranked,
      ties.map(({ range }) => range.values),
      texts ?? new Array<string>(values.length).fill(''),
    );
    const at = (k: number): unknown => wrong[k] ?? (rank[k] || '');
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => at(i * columns + j)));
  },
});

function checkSize(range: Positions, scores: Positions, parameter: Localised): void {
  if (range.rows !== scores.rows || range.columns !== scores.columns) {
    throw new FunctionProblem('sameSize', { parameter, other: NAMES.scores });
  }
}
