import { AMOUNT } from '../numberFormats';
import type { Language } from '../../locales';
import type { Sheet } from '../../sheet';
import { moreLine, partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import type { FamilyMatrix } from './compute';
import { blockedLine, groupName, hasLimits, limitText, noLimitLine, productName, sayOf, segmentOf } from './page';

const WIDTHS = [14, 36, 18, 28, 24, 16, 16];
/** The column that says whether a gap's worth is what the client still buys elsewhere. */
const LIMIT = 6;
/** Gaps that are written one by one. */
const MOST_GAPS = 20_000;

/** Every gap of every client. */
export function familiesListSheet(matrix: FamilyMatrix, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  const { gaps } = matrix;
  const shown = gaps.slice(0, MOST_GAPS);
  const limits = hasLimits(matrix);
  const widths = limits ? WIDTHS : WIDTHS.slice(0, LIMIT);
  const columns = widths.length;
  const frame = { name: say('listName'), title: say('listName'), widths, columns };
  return reportSheet(frame, inputs, language, (draft) => {
    const page = { draft, matrix, inputs, language, say };
    partHeading(draft, columns, gaps.length > 0 ? say('list.finding', { count: gaps.length }) : say('gaps.none'), [
      ...moreLine(shown.length, gaps.length, language),
      ...noLimitLine(page),
      ...blockedLine(page),
      ...(shown.some(({ worth }) => Number.isNaN(worth)) ? [say('gaps.few', { few: say('column.few') })] : []),
    ]);
    const head = draft.row;
    draft.put(0, 'head', say('column.id'));
    (['client', 'segment', 'product', 'group'] as const).forEach((id, k) =>
      draft.put(1 + k, 'headText', say(`column.${id}`)),
    );
    draft.put(5, 'headFigure', say('column.worth'));
    if (limits) draft.put(LIMIT, 'headText', say('column.cap'));
    draft.lines(2).down();
    for (const gap of shown) {
      const { portfolio } = inputs.classification;
      draft.id(0, portfolio.ids[gap.client]!).client(1, portfolio.names[gap.client]!);
      draft.put(2, 'text', segmentOf(page, gap));
      draft.put(3, 'text', productName(page, gap.product)).put(4, 'text', groupName(page, gap.group));
      draft.put(5, 'figure', Number.isNaN(gap.worth) ? say('column.few') : gap.worth, { numberFormat: AMOUNT });
      if (limits) draft.put(LIMIT, 'text', limitText(page, gap));
      draft.down();
    }
    return head;
  });
}
