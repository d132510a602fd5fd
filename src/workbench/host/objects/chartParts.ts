import type { HostClass } from '../protocol/classes';
import { declareClass, objectOf } from '../protocol/classes';
import { invalidArgument } from '../protocol/errors';
import type { KeptObject } from './kept';
import { below, keep, keptClass, keptScalars } from './kept';

const chartFont = keptClass('ChartFont', {
  bold: keep('flag', false),
  italic: keep('flag', false),
  color: keep('color', '#595959'),
  name: keep('text', 'Calibri'),
  size: keep('number', 10),
  underline: keep('any', 'None'),
});
export const chartFill: HostClass<KeptObject> = declareClass<KeptObject>('ChartFill', {
  methods: {
    setSolidColor: (self: KeptObject, color: string) => {
      self.kept['color'] = color;
      delete self.kept['cleared'];
      self.book.changed();
    },
    clear: (self: KeptObject) => {
      delete self.kept['color'];
      self.kept['cleared'] = true;
      self.book.changed();
    },
  },
});
export const chartLine: HostClass<KeptObject> = declareClass<KeptObject>('ChartLineFormat', {
  scalars: keptScalars({ color: keep('color', ''), lineStyle: keep('any', 'Automatic'), weight: keep('number', 0.75) }),
  methods: {
    clear: (self: KeptObject) => {
      self.kept['lineStyle'] = 'None';
      self.book.changed();
    },
  },
});
const chartBorder = keptClass('ChartBorder', {
  color: keep('color', ''),
  lineStyle: keep('any', 'Automatic'),
  weight: keep('number', 0.75),
});

export const chartFormat = keptClass(
  'ChartAreaFormat',
  { roundedCorners: keep('flag', false) },
  { fill: chartFill, font: chartFont, border: chartBorder },
);

const titleFormat = keptClass('ChartTitleFormat', {}, { font: chartFont, fill: chartFill, border: chartBorder });
export const chartTitle = keptClass(
  'ChartTitle',
  {
    text: keep('text', 'Chart Title'),
    visible: keep('flag', true),
    overlay: keep('flag', false),
    position: keep('any', 'Automatic'),
    horizontalAlignment: keep('any', 'Center'),
  },
  { format: titleFormat },
);

const legendFormat = keptClass('ChartLegendFormat', {}, { font: chartFont, fill: chartFill, border: chartBorder });
export const chartLegend = keptClass(
  'ChartLegend',
  {
    visible: keep('flag', true),
    overlay: keep('flag', false),
    position: keep(['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom', 'Invalid'], 'Bottom'),
  },
  { format: legendFormat },
);

const labelsFormat = keptClass('ChartDataLabelFormat', {}, { font: chartFont, fill: chartFill, border: chartBorder });
const labelPosition = keep(
  'None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout'.split(' '),
  'BestFit',
);
/** The label of one point, with a text of its own where one was set. */
export const chartDataLabel = keptClass(
  'ChartDataLabel',
  {
    text: keep('text', ''),
    position: labelPosition,
    showValue: keep('flag', true),
    showSeriesName: keep('flag', false),
    showCategoryName: keep('flag', false),
    showLegendKey: keep('flag', false),
    showPercentage: keep('flag', false),
    showBubbleSize: keep('flag', false),
    autoText: keep('flag', true),
    numberFormat: keep('text', 'General'),
  },
  { format: labelsFormat },
);
export const chartDataLabels = keptClass(
  'ChartDataLabels',
  {
    position: keep('any', 'BestFit'),
    showValue: keep('flag', false),
    showSeriesName: keep('flag', false),
    showCategoryName: keep('flag', false),
    showLegendKey: keep('flag', false),
    showPercentage: keep('flag', false),
    showBubbleSize: keep('flag', false),
    separator: keep('any', ', '),
    numberFormat: keep('text', 'General'),
  },
  { format: labelsFormat },
);

const axisTitleFormat = keptClass('ChartAxisTitleFormat', {}, { font: chartFont });
const axisTitle = keptClass(
  'ChartAxisTitle',
  { text: keep('text', ''), visible: keep('flag', false) },
  { format: axisTitleFormat },
);
const axisFormat = keptClass('ChartAxisFormat', {}, { font: chartFont, line: chartLine, fill: chartFill });
const gridlinesFormat = keptClass('ChartGridlinesFormat', {}, { line: chartLine });
const gridlines = keptClass('ChartGridlines', { visible: keep('flag', true) }, { format: gridlinesFormat });
const chartAxis = keptClass(
  'ChartAxis',
  {
    minimum: keep('any', ''),
    maximum: keep('any', ''),
    majorUnit: keep('any', ''),
    minorUnit: keep('any', ''),
    visible: keep('flag', true),
    numberFormat: keep('text', 'General'),
    displayUnit: keep('any', 'None'),
    scaleType: keep('any', 'Linear'),
    logBase: keep('number', 10),
    reversePlotOrder: keep('flag', false),
    tickLabelPosition: keep('any', 'NextToAxis'),
    tickLabelSpacing: keep('any', ''),
    position: keep('any', 'Automatic'),
  },
  { title: axisTitle, format: axisFormat, majorGridlines: gridlines, minorGridlines: gridlines },
);
const axisMember = (name: string) => (self: KeptObject) => objectOf(chartAxis, below(self, name));

export const chartAxes: HostClass<KeptObject> = declareClass<KeptObject>('ChartAxes', {
  navigation: {
    categoryAxis: axisMember('categoryAxis'),
    valueAxis: axisMember('valueAxis'),
    seriesAxis: axisMember('seriesAxis'),
  },
  methods: {
    getItem: (self: KeptObject, type: string, group: string | null) => {
      if (!['Category', 'Value', 'Series'].includes(type)) throw invalidArgument(`${type} is no axis`);
      return axisMember(`${type.toLowerCase()}${group === 'Secondary' ? 'Secondary' : ''}Axis`)(self);
    },
  },
});
