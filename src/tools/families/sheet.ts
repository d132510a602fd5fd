import { formatDate, formatPercent, type Language } from '../../locales';
import { isoOfSerial } from '../../portfolio';
import type { Sheet } from '../../sheet';
import { moneyText } from '../currency';
import { reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { type FamilyMatrix, MOST_GROUPS } from './compute';
import { gapsPart, NOTES, topPart } from './gaps';
import { heatMap } from './heatMap';
import { groupName, heading, isOne, type Page, productName, sayOf } from './page';
import { cellKey, type FamiliesSettings, standInFamily } from './settings';

/** Columns of the matrix: the product, the client families, their total; gaps and notes take the same ones. */
const COLUMNS = MOST_GROUPS + 2;
const WIDTHS = [30, ...Array.from({ length: MOST_GROUPS + 1 }, () => 15)];
const GAP = '–';

/** Sales and margin of each crossing as heat maps, what the user judged, the gaps and those worth most. */
export function familiesSheet(
  matrix: FamilyMatrix,
  inputs: Inputs,
  settings: FamiliesSettings,
  language: Language,
): Sheet {
  const say = sayOf(inputs, language);
  const columns = Math.max(NOTES + 1, Math.min(COLUMNS, matrix.groups.length + 2));
  const widths = [...WIDTHS];
  widths[NOTES] = 36;
  const frame = { name: say('name'), title: say('title'), widths: widths.slice(0, columns), columns };
  return reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, matrix, inputs, settings, language, say };
    salesPart(page, columns);
    if (matrix.total > 0) {
      draft.down();
      marginPart(page, columns);
      draft.down();
      judgedPart(page, columns);
      draft.down();
      gapsPart(page, columns);
    }
    topPart(page, columns);
  });
}

/** The largest cell of a matrix; null where none is above zero. */
function largestOf(values: readonly (readonly number[])[]): { product: number; group: number; value: number } | null {
  let best: { product: number; group: number; value: number } | null = null;
  values.forEach((row, product) =>
    row.forEach((value, group) => {
      if (value > (best?.value ?? 0)) best = { product, group, value };
    }),
  );
  return best;
}

/** That a column stands in for the client family without anybody having said that it is it, where that is so. */
function standInLine({ inputs, settings, say }: Page): string[] {
  const by = standInFamily(inputs.classification.portfolio, settings);
  return by === null ? [] : [say('standIn', { by })];
}

const dayText = (serial: number, { language }: Page): string => formatDate(isoOfSerial(serial), language);

function salesPart(page: Page, columns: number): void {
  const { matrix, inputs, settings, language, say } = page;
  const { source, turnover, total, leftOut, inactive, span, gone } = matrix;
  if (source === 'none') return heading(page, columns, say('sales.none'), [say('sales.noneAbout')]);
  const best = largestOf(turnover);
  const all = settings.by === null || gone;
  const about = say(all ? `sales.${source}All` : `sales.${source}`, {
    place: inputs.purchases?.place ?? '',
    by: settings.by ?? '',
  });
  const finding = best
    ? say(isOne(matrix) ? 'sales.findingOne' : 'sales.finding', {
        product: productName(page, best.product),
        group: groupName(page, best.group),
        share: formatPercent(best.value / total, language),
        total: moneyText(total, inputs, language),
        by: settings.by ?? '',
        period: span ? `${dayText(span.first, page)}–${dayText(span.last, page)}` : '',
      })
    : say('sales.noSales');
  heading(page, columns, finding, [
    about,
    ...(span ? [say('sales.span', { from: dayText(span.first, page), to: dayText(span.last, page) })] : []),
    ...standInLine(page),
    say('sales.dash'),
    ...(leftOut > 0 ? [say('sales.leftOut', { count: leftOut })] : []),
    ...(inactive
      ? [say('sales.inactive', { count: inactive.lines, amount: moneyText(inactive.amount, inputs, language) })]
      : []),
    ...(gone ? [say('sales.gone')] : []),
  ]);
  if (best) heatMap(page, (p, g) => (matrix.buyers[p]![g]! > 0 ? turnover[p]![g]! : GAP));
}

function marginPart(page: Page, columns: number): void {
  const { matrix, inputs, language, say } = page;
  const { margin } = matrix;
  const best = margin && largestOf(margin);
  if (!margin || !best) return heading(page, columns, say('margin.none'));
  heading(
    page,
    columns,
    say(isOne(matrix) ? 'margin.findingOne' : 'margin.finding', {
      product: productName(page, best.product),
      group: groupName(page, best.group),
      margin: moneyText(best.value, inputs, language),
    }),
    [say('margin.about')],
  );
  const unknown = say('column.unknown');
  const value = (p: number, g: number): number | string => (Number.isNaN(margin[p]![g]!) ? unknown : margin[p]![g]!);
  heatMap(page, (p, g) => (matrix.buyers[p]![g]! > 0 ? value(p, g) : GAP), unknown);
}

/** Stage and importance, as the user has judged them. */
function judgedPart(page: Page, columns: number): void {
  const { draft, matrix, settings, say } = page;
  const { products, groups } = matrix;
  const judged = (p: number, g: number): string => {
    const key = cellKey(products[p]!, groups[g]!);
    const stage = settings.stages[key];
    const importance = settings.importance[key];
    return [stage ? say(`stage.${stage}`) : '', importance === undefined ? '' : String(importance)]
      .filter(Boolean)
      .join(' · ');
  };
  const rows = products.map((_, p) => groups.map((__, g) => judged(p, g)));
  const count = rows.flat().filter((text) => text !== '').length;
  heading(page, columns, count > 0 ? say('judged.finding', { count }) : say('judged.none'), [say('judged.about')]);
  if (count === 0) return;
  draft.put(0, 'head', say('column.product'));
  groups.forEach((_, g) => draft.put(1 + g, 'headText', groupName(page, g)));
  draft.lines(2).down();
  rows.forEach((row, p) => {
    draft.put(0, 'label', productName(page, p));
    row.forEach((text, g) => draft.put(1 + g, 'text', text));
    draft.down();
  });
}
