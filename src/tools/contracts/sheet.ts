import type { Language } from '../../locales';
import type { Sheet } from '../../sheet';
import { reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import type { ContractsReport } from './compute';
import type { ContractsSettings } from './settings';
import { COLUMNS, type Page, sayOf, WIDTHS } from './page';
import { outlookPart, termsOf } from './outlook';
import { linesPart, statesPart } from './standing';
import { agesPart, curvePart, periodsPart } from './survivalParts';
import { methodPart, modelPart } from './modelParts';
import { clientSheet } from './clientsSheet';

/** What contracts show and what is to be expected of them, and every client's. */
export function contractSheets(
  report: ContractsReport,
  inputs: Inputs,
  settings: ContractsSettings,
  language: Language,
): readonly Sheet[] {
  const say = sayOf(inputs, language);
  const terms = termsOf({ report, inputs, settings, language, say });
  const frame = { name: say('name'), title: say('title'), ...terms, widths: WIDTHS, columns: COLUMNS };
  const sheet = reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, report, inputs, settings, language, say };
    if (report.gap === 'none') {
      outlookPart(page);
      draft.down();
    }
    statesPart(page);
    draft.down();
    if (report.listed) {
      linesPart(page, report.listed);
      draft.down();
    }
    if (report.gap !== 'none') return;
    curvePart(page);
    draft.down();
    periodsPart(page);
    draft.down();
    agesPart(page);
    draft.down();
    modelPart(page);
    draft.down();
    methodPart(page);
  });
  return report.gap === 'none' ? [sheet, clientSheet({ report, inputs, settings, language, say })] : [sheet];
}
