import { check } from '../support/check';
import type { Sample } from './sample';

const CHARTS = 'Work with charts using the Excel JavaScript API';

export const chartSamples: Sample[] = [
  {
    page: CHARTS,
    name: 'create a chart from a range',
    run: ({ Excel: E, host }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('A1:C4');
        range.values = [
          ['Product', 'Qtr1', 'Qtr2'],
          ['Frames', 5000, 7000],
          ['Saddles', 400, 323],
          ['Tires', 200, 150],
        ];
        const chart = sheet.charts.add(E.ChartType.line, range, E.ChartSeriesBy.auto);
        chart.title.text = 'Sales Data';
        chart.legend.position = 'Right';
        chart.legend.format.fill.setSolidColor('white');
        chart.dataLabels.format.font.size = 15;
        chart.dataLabels.format.font.color = 'black';
        chart.name = 'SalesChart';
        chart.setPosition('E2', 'J10');
        chart.series.load('items/name');
        chart.load('name,chartType,left,top');
        chart.title.load('text');
        await context.sync();
        check.same(
          [chart.chartType, chart.title.text, chart.series.items.map((s) => s.name)],
          ['Line', 'Sales Data', ['Qtr1', 'Qtr2']],
        );
        check.same([chart.left, chart.top], [192, 15]);
        const [kept] = host.workbook.stateOf(host.workbook.findSheet('Sheet1')!).charts;
        check.same(kept!.series[0]!.values!.area, { row: 1, column: 1, rows: 3, columns: 1 });
      }),
  },
  {
    page: CHARTS,
    name: 'axis, series and gridlines of a chart',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['x', 'y'],
          ['a', 1],
          ['b', 2],
        ];
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
        chart.axes.categoryAxis.title.text = 'Product';
        chart.axes.categoryAxis.tickLabelSpacing = 1;
        chart.axes.valueAxis.minimum = 0;
        chart.axes.valueAxis.majorGridlines.visible = false;
        const added = chart.series.add('Target');
        added.setValues(sheet.getRange('B2:B3'));
        chart.series.getItemAt(0).markerStyle = 'Circle';
        const count = chart.series.getCount();
        chart.axes.categoryAxis.title.load('text');
        chart.axes.valueAxis.load('minimum');
        await context.sync();
        check.same([count.value, chart.axes.categoryAxis.title.text, chart.axes.valueAxis.minimum], [2, 'Product', 0]);
        chart.series.getItemAt(1).delete();
        chart.delete();
        const left = sheet.charts.getCount();
        await context.sync();
        check.same(left.value, 0);
      }),
  },
];
