import type { SpendParameters } from '../../value';
import { AMOUNT, CENTS, PERCENT } from '../numberFormats';
import { count, heading, type Said } from './forecastPage';
import { modelName } from './modelName';

/** What each model forecast for the time that was kept back, and its criterion. */
export function comparePart(page: Said): void {
  const { draft, report, say, language } = page;
  const { candidates, holdout, compared } = report.forecast.choice!;
  const { clients } = candidates[0]!.fit;
  const finding = holdout
    ? say('compare.finding', { actual: count(holdout.actual, page), days: holdout.days })
    : say('compare.findingOpen');
  heading(page, finding, [
    ...(holdout ? [say('compare.about', { clients: holdout.clients, parts: holdout.parts })] : []),
    ...(compared < clients ? [say('compare.some', { compared, clients })] : []),
  ]);
  draft.put(0, 'head', say('compare.model'));
  (['bic', 'forecast', 'deviation', 'missed'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`compare.${id}`)),
  );
  draft.down();
  candidates.forEach(({ fit, bic, heldOut, missed }, k) => {
    const known = holdout !== null && !Number.isNaN(heldOut);
    draft.put(0, k === 0 ? 'total' : 'label', modelName(fit, language));
    draft.put(1, 'figure', bic, { numberFormat: '#,##0.0' });
    draft.put(2, 'figure', known ? heldOut : '', { numberFormat: AMOUNT });
    draft.put(3, 'figure', known ? heldOut / holdout.actual - 1 : '', { numberFormat: PERCENT });
    draft.put(4, 'figure', known ? missed : '', { numberFormat: PERCENT }).down();
  });
}

/** The numbers of each model that was fitted to all, with their errors, for specialists. */
export function parametersPart(page: Said): void {
  const { draft, report, say, language } = page;
  heading(page, say('parametersFinding'), [say('parametersAbout')]);
  draft.put(0, 'head', say('parameter'));
  const heads = [say('pace'), say('alpha'), say('third'), say('fourth')];
  heads.forEach((label, k) => draft.put(k + 1, 'headFigure', label));
  draft.put(5, 'headFigure', say('likelihood')).lines(3).down();
  const { candidates } = report.forecast.choice!;
  // Fits to some of the clients would stand here as if they were to all.
  const fits = candidates.map(({ fit }) => fit).filter(({ clients }) => clients === candidates[0]!.fit.clients);
  for (const fit of fits) {
    const { parameters, standardErrors, logLikelihood } = fit;
    draft.put(0, 'label', modelName(fit, language));
    parameters.slice(0, 4).forEach((value, k) => draft.put(k + 1, 'figure', value, { numberFormat: '0.0000' }));
    draft.put(5, 'figure', logLikelihood, { numberFormat: CENTS }).down();
    if (!standardErrors) continue;
    draft.put(0, 'note', say('error'));
    standardErrors.slice(0, 4).forEach((value, k) => draft.put(k + 1, 'figure', value, { numberFormat: '0.0000' }));
    draft.down();
  }
  const { spend } = report.forecast;
  if (!spend) return;
  draft.down().put(0, 'head', say('parameter'));
  const spendHeads = [say('spendParameters.p'), say('spendParameters.q'), say('spendParameters.gamma'), ''];
  spendHeads.forEach((label, k) => draft.put(k + 1, 'headFigure', label));
  draft.put(5, 'headFigure', say('likelihood')).lines(2).down();
  const of = ({ p, q, gamma }: SpendParameters): number[] => [p, q, gamma];
  draft
    .put(0, 'label', say(`spendParameters.of.${spend.from}`))
    .put(5, 'figure', spend.logLikelihood, { numberFormat: CENTS });
  of(spend.parameters).forEach((value, k) => draft.put(k + 1, 'figure', value, { numberFormat: '0.0000' }));
  draft.down();
  if (!spend.standardErrors) return;
  draft.put(0, 'note', say('error'));
  of(spend.standardErrors).forEach((value, k) => draft.put(k + 1, 'figure', value, { numberFormat: '0.0000' }));
  draft.down();
}
