import { criterionName, formatPercent, type Language, sourceName, wordsOf } from '../locales';
import { overviewWords } from '../locales/tools/overview';
import { schemeSheetWords } from '../locales/tools/scheme';
import { type Scheme, schemeToJson } from '../method';
import { SheetDraft } from '../sheet';
import { bands, highTurnover } from './overview/lists';
import type { ToolSheet } from './tool';

const WIDTHS = [38, 60, 34];

/**
 * A sheet that carries a scheme: what it is for people, and its text for another workbook, a line in each cell (a cell
 * holds no more than 32,767 characters). The scheme's own sheet is known again by the scheme's id.
 */
export function schemeSheet(scheme: Scheme, language: Language): ToolSheet {
  const draft = new SheetDraft();
  const say = wordsOf(schemeSheetWords, language);
  // A scheme alone knows no table, and names no currency.
  const terms = wordsOf(overviewWords, language);
  const named = { scheme: scheme.name };
  draft.put(0, 'title', say('title', named)).down().put(0, 'subtitle', say('how')).down(2);
  for (const profile of scheme.profiles) {
    if (scheme.profiles.length > 1) draft.put(0, 'finding', profile.name).down();
    draft.put(0, 'head', terms('column.criterion')).put(1, 'headText', terms('column.cuts'));
    draft.put(2, 'headText', terms('column.source')).down();
    for (const criterion of profile.criteria) {
      draft.put(0, 'label', criterionName(criterion, language));
      draft
        .put(1, 'text', bands(criterion, { say: terms, language }))
        .put(2, 'text', sourceName(criterion.source))
        .down();
    }
    draft.down();
  }
  const { share, shareCut, reading, amounts } = scheme.segmentation;
  if (share) {
    draft.put(0, 'label', terms('method.share', { cut: formatPercent(shareCut, language) })).down();
    draft.put(0, 'label', highTurnover({ say: terms, language }, reading, amounts)).down(2);
  }
  const printed = draft.row;
  draft.put(0, 'note', say('lines')).down();
  for (const line of schemeToJson(scheme).trimEnd().split('\n')) draft.put(0, 'chartData', line).down();
  return {
    id: `scheme_${scheme.id.replace(/\W/g, '_')}`,
    sheet: draft.sheet({
      name: say('name', named),
      widths: WIDTHS,
      frozenRows: 0,
      gridlines: false,
      print: {
        orientation: 'landscape',
        area: { row: 0, column: 0, rowCount: printed, columnCount: WIDTHS.length },
        titleRows: null,
        header: say('title', named),
        footer: '',
      },
    }),
  };
}
