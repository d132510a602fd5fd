import { formatDate, type Language } from '../../locales';
import { isoOfSerial } from '../../portfolio';
import type { Sheet } from '../../sheet';
import { reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import type { PurchaseReport } from './compute';
import { forecastParts } from './forecastParts';
import { worthTerms } from './spendPart';
import { COLUMNS, heading, type Page, sayOf, WIDTHS } from './page';
import { reconciledPart, strangersPart, warningsPart } from './listParts';
import { countsPart, monthsPart } from './historyParts';
import { clientSheet } from './clientsSheet';

/** What the list holds and how it adds up, and the purchases of every client. */
export function purchaseSheets(report: PurchaseReport, inputs: Inputs, language: Language): readonly Sheet[] {
  const say = sayOf(language);
  const { span, lines } = report.list.reading;
  const day = (serial: number): string => formatDate(isoOfSerial(serial), language);
  const source = say('source', {
    place: report.list.place,
    lines,
    first: span ? day(span.first) : '–',
    last: span ? day(span.last) : '–',
  });
  const terms = worthTerms(report, inputs, language);
  const about = [source];
  const frame = {
    name: say('name'),
    title: say('title'),
    ...(terms ? { terms } : {}),
    about,
    widths: WIDTHS,
    columns: COLUMNS,
  };
  const sheet = reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, report, inputs, language, say };
    reconciledPart(page);
    draft.down();
    warningsPart(page);
    draft.down();
    countsPart(page);
    draft.down();
    monthsPart(page);
    draft.down();
    forecastParts({ draft, report, inputs, language });
    draft.down();
    strangersPart(page);
    draft.down();
    definitionsPart(page);
  });
  return [sheet, clientSheet(report, inputs, language, source)];
}

function definitionsPart(page: Page): void {
  const { draft, report, say } = page;
  heading(page, say('definitions.finding'));
  const ids = ['frequency', 'recency', 'age', 'mean', 'regularity', 'rfm'] as const;
  const ofModels = ['models', 'parameters', 'fit', 'expected', 'toCome', 'mayCome'] as const;
  for (const id of report.forecast.choice ? [...ids, ...ofModels] : ids) {
    for (const line of draft.across(say(`definitions.${id}`), 'label')) draft.put(0, 'label', line).down();
  }
}
