import { watchingWords } from '../../locales/tools/watching';
import type { Tool } from '../tool';
import { watch, type Watching } from './compute';
import { watchingForm } from './form';
import { movesSheet } from './movesSheet';
import { DEFAULT_WATCHING, watchingSchema, type WatchingSettings } from './settings';
import { watchingSheet } from './sheet';

/** Two snapshots of the clients compared, and every move between them explained (method.md §1.18, §1.18c). */
export const watching: Tool<WatchingSettings, Watching> = {
  words: watchingWords,
  subject: 'portfolio',
  needsCode: true,
  reads: ['scheme', 'history'],
  settings: { schema: watchingSchema, propose: () => DEFAULT_WATCHING },
  form: watchingForm,
  compute: (inputs, settings) => watch(inputs, settings),
  // A history that holds more, or cannot be read whole, is told of.
  lacks: ({ comparison, history: { snapshots, damage } }) =>
    comparison === null && snapshots.length < 2 && damage.length === 0 ? 'snapshots' : null,
  sheets: (result, inputs, _settings, language) =>
    result.comparison
      ? [watchingSheet(result, inputs, language), movesSheet(result, inputs, language)]
      : [watchingSheet(result, inputs, language)],
};
