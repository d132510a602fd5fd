import { formatDate, wordsOf } from '../../locales';
import { forecastWords } from '../../locales/tools/forecast';
import { isoOfSerial } from '../../portfolio';
import type { ActiveClients } from '../../value';
import type { Cell } from '../../sheet';
import { AMOUNT } from '../numberFormats';
import { partHeading } from '../reportSheet';
import { COLUMNS, type Page } from './page';

/** A segment, and how many of its clients are there still. */
interface ActiveLine {
  readonly name: string;
  readonly swatch?: Cell['swatch'];
  readonly active: ActiveClients | null;
}

/** How many clients of each segment are there still, with both intervals; nothing where that is not known. */
export function activePart(
  { draft, report, language }: Pick<Page, 'draft' | 'report' | 'language'>,
  lines: readonly ActiveLine[],
): void {
  const known = lines.flatMap(({ active, ...line }) => (active ? [{ ...line, ...active }] : []));
  if (known.length === 0) return;
  const say = wordsOf(forecastWords, language);
  const day = formatDate(isoOfSerial(report.summary.end), language);
  draft.down();
  partHeading(draft, COLUMNS, say('segments.active', { day }), [
    say('segments.activeAbout'),
    ...(known.every(({ open }) => Number.isNaN(open.low)) ? [say('segments.activeOpen')] : []),
  ]);
  draft.put(0, 'head', say('segments.segment'));
  (['activeExpected', 'activeLow', 'activeHigh', 'activeLeast', 'activeMost'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`segments.${id}`)),
  );
  draft.lines(3).down();
  for (const { name, swatch, clients, expected, open, predicted } of known) {
    draft.put(0, 'label', say('segments.named', { segment: name, count: clients }), swatch ? { swatch } : {});
    [expected, open.low, open.high, predicted.low, predicted.high].forEach((value, k) =>
      draft.put(k + 1, 'figure', Number.isNaN(value) ? '' : value, { numberFormat: AMOUNT }),
    );
    draft.down();
  }
}
