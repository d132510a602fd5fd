import { tokens } from '@fluentui/react-components';
import { type Language, numberRegion, wordsOf } from '../../../locales';
import { toolRowWords } from '../../../locales/tools/pane';
import { intervalWords } from '../../../locales/tools/intervals';
import { ChartPicture, type DrawnChart, drawnChart, intervalsOf } from '../../../pictures';
import { type Chart, NO_NUMBERS, type Sheet } from '../../../sheet';
import { onTheme } from '../../theme';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Size of a picture in the pane, in its own pixels: as wide as the pane leaves. */
const WIDTH = 326;
const HEIGHT = 240;

/** The picture stands on the theme's own ground, and its series stand out from it. */
const PAGE = {
  paper: 'transparent',
  ink: tokens.colorNeutralForeground2,
  line: tokens.colorNeutralStroke2,
  series: onTheme,
};

/** A chart of a sheet as a picture, with its figures in a table behind it for those who do not see it. */
export function SheetPicture({ sheet, chart }: { readonly sheet: Sheet; readonly chart: Chart }) {
  const { language } = usePane();
  const styles = useStyles();
  const say = wordsOf(toolRowWords, language);
  const values = new Map(sheet.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  const drawn = drawnChart(chart, (row, column) => values.get(`${row},${column}`) ?? '');
  const names = drawn.series[0]?.categories ?? [];
  // Where nothing is measured the points' names are all there is to say of them.
  const measured = chart.valueAxis.numberFormat !== NO_NUMBERS;
  const told = drawn.kind === 'interval' ? intervalColumns(drawn, language) : drawn.series;
  const region = numberRegion(language);
  const figures = new Intl.NumberFormat(region, { maximumFractionDigits: 3 });
  return (
    <figure style={{ margin: 0 }} data-picture={chart.id}>
      <ChartPicture chart={drawn} width={WIDTH} height={HEIGHT} language={region} page={PAGE} />
      {measured ? (
        <table className={styles.visuallyHidden}>
          <caption>{say('data')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('category')}</th>
              {told.map(({ name }, k) => (
                <th key={k} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, k) => (
              <tr key={k}>
                <th scope="row">{typeof name === 'number' ? figures.format(name) : name}</th>
                {told.map(({ values: all }, n) => (
                  <td key={n}>{Number.isFinite(all[k]) ? figures.format(all[k]!) : ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <ul className={styles.visuallyHidden} aria-label={say('data')}>
          {drawn.series.flatMap(({ name, asLine }, k) => (asLine ? [] : [<li key={k}>{name}</li>]))}
        </ul>
      )}
    </figure>
  );
}

/** A chart of spans in words: their ends and what is expected, not the columns that they are drawn with. */
function intervalColumns(drawn: DrawnChart, language: Language): { name: string; values: number[] }[] {
  const say = wordsOf(intervalWords, language);
  const spans = intervalsOf(drawn);
  return [
    { name: say('low'), values: spans.map(({ low }) => low) },
    { name: drawn.series.find(({ asLine }) => asLine)?.name ?? '', values: spans.map(({ expected }) => expected) },
    { name: say('high'), values: spans.map(({ high }) => high) },
  ];
}
