import { absoluteAddress, type Area, quoteSheetName } from '../../grid';
import {
  areLying,
  type Chart,
  type ChartAxis,
  type ChartSeries,
  gapOf,
  type LabelPlace,
  NO_NUMBERS,
  outlineOf,
} from '../../sheet';
import { XML_DECLARATION } from '../package/relationships';
import { encodeAttribute, encodeXml } from '../xml/text';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a cell of the chart's sheet holds: charts keep a copy, which is drawn until Excel reads the cells. */
export type CellAt = (row: number, column: number) => string | number;

/** Ids of a chart's axes: categories (or x), values, and the second pair. */
const AXES = { category: 111, value: 112, secondCategory: 113, secondValue: 114 } as const;
/** An axis by its id, the one that it crosses, and the side of the plot where it stands. */
interface AxisPlace {
  readonly id: number;
  readonly crossAx: number;
  readonly place: string;
}

/** What DrawingML calls the places of labels other than `r`, the right. */
export const LABEL_POSITIONS = { left: 'l', above: 't', below: 'b' } as const satisfies Record<LabelPlace, string>;

/** Ink of words and lines, the same as on the sheets. */
const INK = '404040';
const LINE = 'D0D5DD';

const hex = (color: string): string => color.replace('#', '');
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`;
const stroke = (color: string, points: number, dashed = false): string =>
  `<a:ln w="${Math.round(points * 12_700)}" cap="rnd">${solid(color)}${dashed ? '<a:prstDash val="dash"/>' : ''}<a:round/></a:ln>`;
const noStroke = '<a:ln><a:noFill/></a:ln>';

/** Properties of text: size in points. */
function textProperties(tag: 'a:defRPr' | 'a:rPr', size: number, bold = false): string {
  const language = tag === 'a:rPr' ? ' lang="es-ES"' : '';
  return `<${tag}${language} sz="${size * 100}" b="${bold ? 1 : 0}">${solid(INK)}</${tag}>`;
}
const txPr = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textProperties('a:defRPr', size)}</a:pPr><a:endParaRPr lang="es-ES"/></a:p></c:txPr>`;

const rich = (text: string, size: number, bold: boolean, turned = false): string =>
  `<c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr>${textProperties('a:defRPr', size, bold)}</a:pPr>` +
  `<a:r>${textProperties('a:rPr', size, bold)}<a:t>${encodeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
const title = (text: string, size: number, bold: boolean, turned = false): string =>
  `<c:title>${rich(text, size, bold, turned)}<c:overlay val="0"/></c:title>`;

/** A chart as the XML of its own part (ECMA-376 part 1, §21.2), its series referring to cells of `sheet`. */
export function chartXml(chart: Chart, sheet: string, cellAt: CellAt): string {
  return new ChartWriter(chart, sheet, cellAt).xml();
}

class ChartWriter {
  constructor(
    private readonly chart: Chart,
    private readonly sheet: string,
    private readonly cellAt: CellAt,
  ) {}

  xml(): string {
    const { chart } = this;
    const legend =
      chart.legend === 'none'
        ? ''
        : `<c:legend><c:legendPos val="${chart.legend === 'bottom' ? 'b' : 'r'}"/><c:overlay val="0"/>${txPr(9)}</c:legend>`;
    return (
      `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
      '<c:roundedCorners val="0"/>' +
      `<c:chart>${title(chart.title, 11, true)}<c:autoTitleDeleted val="0"/>` +
      `<c:plotArea><c:layout/>${this.plots()}${this.axes()}</c:plotArea>` +
      `${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
      `<c:spPr>${solid('FFFFFF')}${noStroke}</c:spPr></c:chartSpace>`
    );
  }

  private plots(): string {
    const { kind, series } = this.chart;
    const all = (each: readonly ChartSeries[]): string => each.map((one) => this.series(one)).join('');
    const ids = (second = false): string =>
      second
        ? `<c:axId val="${AXES.secondCategory}"/><c:axId val="${AXES.secondValue}"/>`
        : `<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`;
    const bars = (each: readonly ChartSeries[]): string => {
      const stacked = kind.startsWith('stacked') || kind === 'interval';
      const direction = areLying(kind) ? 'bar' : 'col';
      return (
        `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
        `${all(each)}<c:gapWidth val="${gapOf(kind)}"/>${stacked ? '<c:overlap val="100"/>' : ''}${ids()}</c:barChart>`
      );
    };
    const lines = (each: readonly ChartSeries[], second: boolean): string =>
      each.length === 0
        ? ''
        : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all(each)}<c:marker val="1"/>${ids(second)}</c:lineChart>`;
    switch (kind) {
      case 'column':
      case 'bar':
      case 'stackedColumn':
      case 'stackedBar':
        return bars(series);
      case 'columnLine':
        return (
          bars(series.filter(({ asLine }) => !asLine)) +
          lines(
            series.filter(({ asLine, secondAxis }) => asLine && !secondAxis),
            false,
          ) +
          lines(
            series.filter(({ asLine, secondAxis }) => asLine && secondAxis),
            true,
          )
        );
      case 'interval':
        return (
          bars(series.filter(({ asLine }) => !asLine)) +
          lines(
            series.filter(({ asLine }) => asLine),
            false,
          )
        );
      case 'line':
        return lines(series, false);
      case 'scatter':
        return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${all(series)}${ids()}</c:scatterChart>`;
      case 'bubble':
        return (
          `<c:bubbleChart><c:varyColors val="0"/>${all(series)}<c:bubbleScale val="25"/><c:showNegBubbles val="0"/>` +
          `<c:sizeRepresents val="area"/>${ids()}</c:bubbleChart>`
        );
      case 'radar':
        return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${all(series)}${ids()}</c:radarChart>`;
    }
  }

  /** Whether a series is drawn as a line. */
  private isLine({ asLine }: ChartSeries): boolean {
    const { kind } = this.chart;
    return kind === 'line' || kind === 'radar' || (kind === 'columnLine' && asLine === true);
  }

  private series(one: ChartSeries): string {
    const { kind, series } = this.chart;
    const index = series.indexOf(one);
    const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encodeXml(one.name)}</c:v></c:tx>`;
    const labels = this.labels(one);
    if (this.isLine(one)) {
      const look = `<c:spPr>${stroke(one.color, one.dashed ? 1.25 : 2.25, one.dashed)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
      const end = kind === 'radar' ? '' : '<c:smooth val="0"/>';
      return `<c:ser>${head}${look}${labels}${this.categories('c:cat', one.categories)}${this.numbers('c:val', one.values)}${end}</c:ser>`;
    }
    const marks = (size: number): string =>
      `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${solid(one.color)}${noStroke}</c:spPr></c:marker>`;
    if (kind === 'interval' && one.asLine) {
      return (
        `<c:ser>${head}<c:spPr>${noStroke}</c:spPr>${marks(8)}${labels}` +
        `${this.categories('c:cat', one.categories)}${this.numbers('c:val', one.values)}<c:smooth val="0"/></c:ser>`
      );
    }
    if (kind === 'scatter') {
      const none = '<c:marker><c:symbol val="none"/></c:marker>';
      const look = one.asLine ? `${stroke(one.color, 1)}` : noStroke;
      return (
        `<c:ser>${head}<c:spPr>${look}</c:spPr>${one.asLine ? none : marks(6)}${labels}` +
        `${this.numbers('c:xVal', one.categories)}${this.numbers('c:yVal', one.values)}<c:smooth val="0"/></c:ser>`
      );
    }
    const fill = one.hidden ? `<a:noFill/>${noStroke}` : this.fill(one.color);
    const look = `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
    const points = (one.pointColors ?? [])
      .map((color, k) =>
        color === null
          ? ''
          : `<c:dPt><c:idx val="${k}"/><c:invertIfNegative val="0"/>${kind === 'bubble' ? '' : '<c:bubble3D val="0"/>'}<c:spPr>${this.fill(color)}</c:spPr></c:dPt>`,
      )
      .join('');
    if (kind === 'bubble') {
      return (
        `<c:ser>${head}${look}${points}${labels}${this.numbers('c:xVal', one.categories)}${this.numbers('c:yVal', one.values)}` +
        `${this.numbers('c:bubbleSize', one.sizes!)}<c:bubble3D val="0"/></c:ser>`
      );
    }
    return `<c:ser>${head}${look}${points}${labels}${this.categories('c:cat', one.categories)}${this.numbers('c:val', one.values)}</c:ser>`;
  }

  /** Bubbles let those behind them be seen, and names be read over them. */
  private fill(color: string): string {
    if (this.chart.kind !== 'bubble') return `${solid(color)}${noStroke}`;
    return `<a:solidFill><a:srgbClr val="${hex(color)}"><a:alpha val="45000"/></a:srgbClr></a:solidFill>${stroke(outlineOf(color), 0.75)}`;
  }

  private labels({ labels = [], showValues }: ChartSeries): string {
    if (labels.length === 0 && !showValues) return '';
    const shows = (value: boolean): string =>
      `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
    const own = labels
      .map(({ point, text, place }) => {
        const beside = this.chart.kind === 'bubble' || this.chart.kind === 'scatter';
        const position = beside ? `<c:dLblPos val="${place ? LABEL_POSITIONS[place] : 'r'}"/>` : '';
        return `<c:dLbl><c:idx val="${point}"/>${rich(text, 9, false)}${position}${shows(true)}</c:dLbl>`;
      })
      .join('');
    return `<c:dLbls>${own}${showValues ? txPr(8) : ''}${shows(showValues === true)}</c:dLbls>`;
  }

  private reference(area: Area): string {
    return `<c:f>${encodeXml(`${quoteSheetName(this.sheet)}!${absoluteAddress(area)}`)}</c:f>`;
  }

  private valuesOf({ row, column, rowCount, columnCount }: Area): (string | number)[] {
    return Array.from({ length: rowCount * columnCount }, (_, k) =>
      this.cellAt(row + Math.floor(k / columnCount), column + (k % columnCount)),
    );
  }

  private numbers(tag: string, area: Area): string {
    const values = this.valuesOf(area);
    const points = values
      .map((value, k) => (typeof value === 'number' ? `<c:pt idx="${k}"><c:v>${value}</c:v></c:pt>` : ''))
      .join('');
    return `<${tag}><c:numRef>${this.reference(area)}<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef></${tag}>`;
  }

  private categories(tag: string, area: Area): string {
    const values = this.valuesOf(area);
    if (values.every((value) => typeof value === 'number')) return this.numbers(tag, area);
    const points = values.map((value, k) => `<c:pt idx="${k}"><c:v>${encodeXml(String(value))}</c:v></c:pt>`).join('');
    return `<${tag}><c:strRef>${this.reference(area)}<c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef></${tag}>`;
  }

  private axes(): string {
    const { kind, categoryAxis, valueAxis, secondAxis } = this.chart;
    const lying = areLying(kind);
    const byValue = kind === 'scatter' || kind === 'bubble';
    const first = byValue
      ? this.valueAxis({ id: AXES.category, crossAx: AXES.value, place: 'b' }, categoryAxis, {
          grid: false,
          between: 'midCat',
        })
      : this.categoryAxis({ id: AXES.category, crossAx: AXES.value, place: lying ? 'l' : 'b' }, categoryAxis, false);
    const crosses = categoryAxis.reversed ? 'max' : 'autoZero';
    const value = this.valueAxis({ id: AXES.value, crossAx: AXES.category, place: lying ? 'b' : 'l' }, valueAxis, {
      grid: valueAxis.numberFormat !== NO_NUMBERS,
      between: byValue ? 'midCat' : 'between',
      crosses,
    });
    if (!secondAxis) return first + value;
    return (
      first +
      value +
      this.categoryAxis({ id: AXES.secondCategory, crossAx: AXES.secondValue, place: 'b' }, {}, true) +
      this.valueAxis({ id: AXES.secondValue, crossAx: AXES.secondCategory, place: 'r' }, secondAxis, {
        grid: false,
        between: 'between',
        crosses: 'max',
      })
    );
  }

  private scaling({ logarithmic, reversed, min, max }: ChartAxis): string {
    const log = logarithmic ? '<c:logBase val="10"/>' : '';
    const highest = max === undefined ? '' : `<c:max val="${max}"/>`;
    const lowest = min === undefined ? '' : `<c:min val="${min}"/>`;
    return `<c:scaling>${log}<c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/>${highest}${lowest}</c:scaling>`;
  }

  private categoryAxis({ id, crossAx, place }: AxisPlace, axis: ChartAxis, hidden: boolean): string {
    return (
      `<c:catAx><c:axId val="${id}"/>${this.scaling(axis)}<c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${place}"/>` +
      (this.chart.kind === 'radar'
        ? `<c:majorGridlines><c:spPr>${stroke(LINE, 0.5)}</c:spPr></c:majorGridlines>`
        : '') +
      (axis.title ? title(axis.title, 9, false, place === 'l') : '') +
      '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
      `<c:spPr>${stroke(LINE, 0.75)}</c:spPr>${txPr(9)}<c:crossAx val="${crossAx}"/><c:crosses val="autoZero"/>` +
      '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
      (areLying(this.chart.kind) ? '<c:tickLblSkip val="1"/>' : '') +
      '<c:noMultiLvlLbl val="1"/></c:catAx>'
    );
  }

  private valueAxis(
    { id, crossAx, place }: AxisPlace,
    axis: ChartAxis,
    look: { grid: boolean; between: 'between' | 'midCat'; crosses?: 'autoZero' | 'max' },
  ): string {
    const format = encodeAttribute(axis.numberFormat ?? 'General');
    const turned = place === 'l' || place === 'r';
    // On a logarithmic axis nothing crosses at zero.
    const crosses = look.crosses ?? 'autoZero';
    return (
      `<c:valAx><c:axId val="${id}"/>${this.scaling(axis)}<c:delete val="0"/><c:axPos val="${place}"/>` +
      (look.grid ? `<c:majorGridlines><c:spPr>${stroke(LINE, 0.5)}</c:spPr></c:majorGridlines>` : '') +
      (axis.title ? title(axis.title, 9, false, turned) : '') +
      `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
      `<c:spPr>${noStroke}</c:spPr>${txPr(9)}<c:crossAx val="${crossAx}"/><c:crosses val="${crosses}"/><c:crossBetween val="${look.between}"/>` +
      (this.chart.kind === 'radar' ? '<c:majorUnit val="1"/>' : '') +
      '</c:valAx>'
    );
  }
}
