import { areaOfAddress, quoteSheetName, type Area } from '../../grid';
import {
  type Chart,
  type ChartAxis,
  type ChartKind,
  type ChartSeries,
  HIDDEN_COLOUR,
  LABEL_PLACES,
  type PointLabel,
} from '../../sheet';
import type { OpcPackage } from '../package/opcPackage';
import { relationshipsOf } from '../package/relationships';
import { LABEL_POSITIONS } from '../print/chartXml';
import { child, childrenOf, localAttribute, type XmlElement } from '../xml/tree';

/** Names of charts that we have written; others are the file's own, and stay in it as they are. */
const OURS = /^CEC_/;

/** The charts of ours on a sheet, as far as they are as we write them; others are not read. */
export function readCharts(opc: OpcPackage, sheetPart: string, sheet: string): Chart[] {
  const drawing = relationshipsOf(opc, sheetPart).find(({ type, external }) => type === 'drawing' && !external);
  if (!drawing || !opc.has(drawing.target)) return [];
  const parts = new Map(relationshipsOf(opc, drawing.target).map(({ id, target }) => [id, target]));
  return childrenOf(opc.xml(drawing.target), 'twoCellAnchor').flatMap((anchor) => {
    const shape = find(anchor, 'cNvPr')?.attributes;
    const name = shape?.get('name') ?? '';
    const link = find(anchor, 'chart');
    const part = link && parts.get(localAttribute(link, 'id') ?? '');
    if (!OURS.test(name) || part === undefined || !opc.has(part)) return [];
    const read = chartIn(opc.xml(part), sheet);
    const place = placeOf(anchor);
    return read && place ? [{ ...read, id: name, description: shape?.get('descr') ?? '', place }] : [];
  });
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const inner of element.children) {
    const found = inner.name === name ? inner : find(inner, name);
    if (found) return found;
  }
  return undefined;
}

const at = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((inner, name) => child(inner, name), element);
const valueOf = (element: XmlElement | undefined): string | undefined => element?.attributes.get('val');
const numberOf = (element: XmlElement | undefined): number | undefined => {
  const value = valueOf(element);
  return value === undefined ? undefined : Number(value);
};

/** All text in an element, in its order. */
const textIn = (element: XmlElement | undefined): string =>
  element === undefined ? '' : element.name === 't' ? element.text : element.children.map(textIn).join('');

const colourIn = (element: XmlElement | undefined): string | undefined => {
  const value = valueOf(at(element, 'solidFill', 'srgbClr'));
  return value === undefined ? undefined : `#${value}`;
};

function placeOf(anchor: XmlElement): Area | null {
  const corner = (tag: string): readonly number[] =>
    ['row', 'col'].map((name) => Number(at(anchor, tag, name)?.text ?? NaN));
  const [row, column] = corner('from');
  const [below, right] = corner('to');
  const place = { row: row!, column: column!, rowCount: below! - row!, columnCount: right! - column! };
  return Object.values(place).every(Number.isInteger) && place.rowCount > 0 && place.columnCount > 0 ? place : null;
}

type Read = Omit<Chart, 'id' | 'description' | 'place'>;

function chartIn(space: XmlElement, sheet: string): Read | null {
  const chart = child(space, 'chart');
  const area = child(chart, 'plotArea');
  const plots = (area?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const kind = kindOf(plots);
  if (!chart || !area || !kind) return null;
  const axesOf = (plot: XmlElement): string => childrenOf(plot, 'axId').map(valueOf).join();
  const first = axesOf(plots[0]!);
  const found = plots.flatMap((plot) =>
    childrenOf(plot, 'ser').map((element) => ({
      order: numberOf(child(element, 'order')) ?? 0,
      series: seriesIn(element, {
        sheet,
        line:
          (plot.name === 'lineChart' && kind !== 'interval') ||
          plot.name === 'radarChart' ||
          isThroughPoints(plot, element),
        asLine: (kind !== 'line' && plot.name === 'lineChart') || isThroughPoints(plot, element),
        second: axesOf(plot) !== first,
      }),
    })),
  );
  if (found.some(({ series }) => series === null)) return null;
  const axes = new Map(
    area.children.filter(({ name }) => name.endsWith('Ax')).map((axis) => [valueOf(child(axis, 'axId')), axis]),
  );
  const [categories, values] = first.split(',');
  const other = plots
    .map(axesOf)
    .find((ids) => ids !== first)
    ?.split(',')[1];
  const legend = valueOf(at(chart, 'legend', 'legendPos'));
  return {
    kind,
    title: textIn(child(chart, 'title')),
    series: found.sort((a, b) => a.order - b.order).map(({ series }) => series!),
    categoryAxis: axisIn(axes.get(categories), kind === 'scatter' || kind === 'bubble'),
    valueAxis: axisIn(axes.get(values), true),
    ...(other === undefined ? {} : { secondAxis: axisIn(axes.get(other), true) }),
    legend: legend === 'b' ? 'bottom' : legend === 'r' ? 'right' : 'none',
  };
}

function kindOf(plots: readonly XmlElement[]): ChartKind | null {
  const names = plots.map(({ name }) => name);
  const [first] = plots;
  switch (names[0]) {
    case 'barChart': {
      const lying = valueOf(child(first, 'barDir')) === 'bar';
      const stacked = valueOf(child(first, 'grouping')) === 'stacked';
      if (names.includes('lineChart')) return stacked ? 'interval' : 'columnLine';
      return stacked ? (lying ? 'stackedBar' : 'stackedColumn') : lying ? 'bar' : 'column';
    }
    case 'lineChart':
      return 'line';
    case 'scatterChart':
      return 'scatter';
    case 'bubbleChart':
      return 'bubble';
    case 'radarChart':
      return 'radar';
    default:
      return null;
  }
}

/** Whether a series of a scatter chart is a line through its points, without signs on them. */
const isThroughPoints = (plot: XmlElement, series: XmlElement): boolean =>
  plot.name === 'scatterChart' && valueOf(at(series, 'marker', 'symbol')) === 'none';

interface Within {
  readonly sheet: string;
  readonly line: boolean;
  readonly asLine: boolean;
  readonly second: boolean;
}

function seriesIn(element: XmlElement, { sheet, line, asLine, second }: Within): ChartSeries | null {
  const cells = (...tags: readonly string[]): Area | null => {
    const source = tags.map((tag) => child(element, tag)).find(Boolean);
    const formula = find(source ?? element, 'f')?.text ?? '';
    const prefix = `${quoteSheetName(sheet)}!`;
    return source && formula.startsWith(prefix) ? areaOfAddress(formula.slice(prefix.length)) : null;
  };
  const [categories, values, sizes] = [cells('cat', 'xVal'), cells('val', 'yVal'), cells('bubbleSize')];
  const look = child(element, 'spPr');
  const stroke = child(look, 'ln');
  const hidden = child(look, 'noFill') !== undefined;
  const shown = (line ? colourIn(stroke) : (colourIn(look) ?? colourIn(at(element, 'marker', 'spPr')))) ?? null;
  const color = hidden ? HIDDEN_COLOUR : shown;
  if (!categories || !values || color === null) return null;
  const pointColors: (string | null)[] = [];
  for (const point of childrenOf(element, 'dPt')) {
    const index = numberOf(child(point, 'idx')) ?? 0;
    while (pointColors.length <= index) pointColors.push(null);
    pointColors[index] = colourIn(child(point, 'spPr')) ?? null;
  }
  const all = child(element, 'dLbls');
  const labels = childrenOf(all, 'dLbl').map((label): PointLabel => {
    const position = valueOf(child(label, 'dLblPos'));
    const place = LABEL_PLACES.find((one) => LABEL_POSITIONS[one] === position);
    return {
      point: numberOf(child(label, 'idx')) ?? 0,
      text: textIn(child(label, 'tx')),
      ...(place === undefined ? {} : { place }),
    };
  });
  return {
    name: at(element, 'tx', 'v')?.text ?? '',
    categories,
    values,
    ...(sizes ? { sizes } : {}),
    color,
    ...(pointColors.length > 0 ? { pointColors } : {}),
    ...(asLine ? { asLine } : {}),
    ...(second ? { secondAxis: true } : {}),
    ...(child(stroke, 'prstDash') ? { dashed: true } : {}),
    ...(hidden ? { hidden } : {}),
    ...(labels.length > 0 ? { labels } : {}),
    ...(valueOf(child(all, 'showVal')) === '1' ? { showValues: true } : {}),
  };
}

/** @param numbers it has numbers along it, not names */
function axisIn(axis: XmlElement | undefined, numbers: boolean): ChartAxis {
  const title = textIn(child(axis, 'title'));
  const code = child(axis, 'numFmt')?.attributes.get('formatCode');
  const scaling = child(axis, 'scaling');
  const [min, max] = [numberOf(child(scaling, 'min')), numberOf(child(scaling, 'max'))];
  return {
    ...(title === '' ? {} : { title }),
    ...(numbers && code !== undefined && code !== 'General' ? { numberFormat: code } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(child(scaling, 'logBase') ? { logarithmic: true } : {}),
    ...(valueOf(child(scaling, 'orientation')) === 'maxMin' ? { reversed: true } : {}),
  };
}
