import type { SentenceOf, SentenceParams } from '../../../locales';
import type { watchingPanelWords } from '../../../locales/tools/watchingPanel';
import type { Append } from '../../../tools';

/** Says the words of the panel of snapshots and moves. */
export type Say = (id: SentenceOf<(typeof watchingPanelWords)['es']>, params?: SentenceParams) => string;

/** Which sheets would be written, and how many rows. */
export function whereText(plan: { readonly appends: readonly Append[]; readonly rows: number }, say: Say): string {
  const { sheet, name } = plan.appends[0]!;
  const scheme = plan.appends.find(({ what }) => what === 'schemes');
  const schemeText = scheme
    ? say(scheme.sheet === null ? 'schemeNew' : 'scheme', { sheet: scheme.sheet ?? scheme.name })
    : '';
  const params = { count: plan.rows, sheet: sheet ?? name, scheme: schemeText };
  return say(sheet === null ? 'previewNew' : 'preview', params);
}
