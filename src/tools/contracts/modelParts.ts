import { CENTS } from '../numberFormats';
import { formatCount, formatNumber } from '../../locales';
import { cell, heading, type Page } from './page';

/** The model that says so, how it was chosen, and what it does not know. */
export function modelPart(page: Page): void {
  const { draft, report, say, language } = page;
  const [best, other] = report.fits;
  const about = [
    say('model.about', {
      model: say(`model.${best!.model}`),
      contracts: formatCount(Math.round(best!.contracts), language),
    }),
    other
      ? say('model.chosen', {
          model: say(`model.${best!.model}`),
          other: say(`model.${other.model}`),
          less: formatNumber(other.bic - best!.bic, 'number', language, 2),
        })
      : say('model.only'),
    ...(best!.limit ? [say(`model.limit.${best!.limit}`)] : []),
    say('model.unknown'),
  ];
  heading(page, say('model.title'), about);
  draft.put(0, 'head', say('column.model'));
  ['α', 'β', 'c'].forEach((name, k) => draft.put(k + 1, 'headFigure', name));
  draft.put(4, 'headFigure', say('column.likelihood')).put(5, 'headFigure', say('column.bic')).lines(2).down();
  for (const { model, parameters, standardErrors, logLikelihood, bic } of report.fits) {
    draft.put(0, 'label', say(`model.${model}`));
    draft.line(1, 'figure', [parameters.alpha, parameters.beta, parameters.c], { numberFormat: '0.0000' });
    draft.put(4, 'figure', logLikelihood, { numberFormat: CENTS }).put(5, 'figure', bic, { numberFormat: CENTS });
    draft.down();
    if (!standardErrors) continue;
    const { alpha, beta, c } = standardErrors;
    draft.put(0, 'note', say('model.error')).line(1, 'figure', [alpha, beta, c].map(cell), { numberFormat: '0.0000' });
    draft.down();
  }
}

/** How what is said was worked out, and after whom. */
export function methodPart(page: Page): void {
  const { draft, say } = page;
  heading(page, say('method.finding'));
  for (const id of ['lost', 'sbg', 'bdw', 'numbers', 'residual', 'source'] as const) {
    for (const line of draft.across(say(`method.${id}`), 'label')) draft.put(0, 'label', line).down();
  }
}
