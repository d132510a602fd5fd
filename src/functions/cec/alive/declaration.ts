import { choice, positions, t, wholeFunction } from '../../declare';
import { CELL_MODELS, type CellModel, fitted, HISTORY } from '../fit/histories';

const column = (id: 'frequency' | 'recency' | 'age') => positions(HISTORY[id].texts, HISTORY[id].rule);

/** A fit and whom it is asked about: PURCHASES takes the same. */
export const askedOfFit = {
  parameters: fitted('CEC.FIT', [4, 5], true),
  frequency: column('frequency'),
  recency: column('recency'),
  age: column('age'),
};
export const modelOfFit = choice<CellModel, null>(
  {
    name: t('modelo', 'model'),
    meaning: t(
      'De quién son los parámetros; sobra con lo que da CEC.FIT.',
      'Whose parameters they are; not needed with what CEC.FIT gives.',
    ),
    byDefault: t('el de CEC.FIT, o BG/NBD', 'that of CEC.FIT, or BG/NBD'),
  },
  'FITTEDMODEL',
  CELL_MODELS,
  null,
);

export const ALIVE = wholeFunction({
  id: 'ALIVE',
  summary: t('Probabilidad de que cada cliente siga activo.', 'Probability that each client is still active.'),
  parameters: { ...askedOfFit, model: modelOfFit },
  result: {
    meaning: t(
      'Una probabilidad de 0 a 1 por cliente, al final de la observación.',
      'A probability from 0 to 1 for each client, at the end of the observation.',
    ),
    unit: 'fraction',
    spills: true,
  },
  problems: ['sameSize', 'historyOdd', 'parametersModel'],
  whole: async (asked) => (await import('./predictOf')).aliveOf(asked),
});
