import {
  asideSentence,
  criterionName,
  currencySentence,
  formatDate,
  formatList,
  formatNumber,
  inQuotes,
  type Language,
  overSentence,
  translator,
  unitNeedsLook,
  unitOf,
  unitSentences,
  warningSentence,
} from '../locales';
import { numberHeaders } from '../portfolio';
import { shareExample } from './shareExample';
import {
  type Classification,
  columnsOf,
  countsYears,
  type Criterion,
  type PutAside,
  type Source,
  sourceText,
  turnoverCurrency,
  unitReports,
  warningsOf,
  yearsBehind,
} from '../method';
import { rowsOf } from './reportLines';
import { asTyped, onOneLine } from './shellQuoting';

/** Whether the scheme in force was given as a file, made of criteria that were named, or proposed. */
export type SchemeOrigin = 'given' | 'chosen' | 'proposed';

/**
 * The scheme in words: each criterion with its column and its bands, the unit of each column of shares, its warnings, and
 * why there are no segments.
 * @param firstRow zero-based row of the sheet where the table begins
 */
export function schemeReport(
  classification: Classification,
  origin: SchemeOrigin,
  firstRow: number,
  { today, language }: { readonly today: string; readonly language: Language },
): string[] {
  const { scheme } = classification;
  const t = translator(language);
  const lines = [`${t(`cli.scheme.${origin}`, { name: scheme.name })}:`];
  for (const profile of scheme.profiles) {
    if (scheme.profiles.length > 1) lines.push(`  ${profile.name}`);
    const width = Math.max(...profile.criteria.map((criterion) => criterionName(criterion, language).length));
    profile.criteria.forEach((criterion, k) => {
      const name = criterionName(criterion, language).padEnd(width);
      lines.push(
        `  ${k + 1}  ${name}  ${bandsInWords(criterion, language)}  (${sourceShown(criterion.source, language)})`,
      );
    });
  }
  if (countsYears(scheme) && scheme.referenceDate) {
    lines.push(`  ${t('cli.scheme.referenceDate', { date: formatDate(scheme.referenceDate, language) })}`);
  }
  for (const report of unitReports(classification.portfolio, scheme)) {
    const mark = unitNeedsLook(report) ? '!' : ' ';
    const over = overSentence(report, language);
    lines.push(
      [
        ...[mark, ...unitSentences(report, language), ...rowsOf(report.unfitRows, firstRow, language)],
        ...(over === null ? [] : [over, ...rowsOf(report.overRows, firstRow, language)]),
      ].join(' '),
    );
  }
  const { said, line, mixed, rows } = turnoverCurrency(classification.portfolio, scheme);
  if (said !== null && line !== null) {
    lines.push(`  ${t('cli.scheme.currencyLine', { currency: said, text: line.text, row: line.row + 1 })}`);
  } else if (said !== null) lines.push(`  ${t('cli.scheme.currency', { currency: said })}`);
  if (mixed.length)
    lines.push(`! ${[currencySentence(mixed, language), ...rowsOf(rows, firstRow, language)].join(' ')}`);
  if (origin === 'given') {
    const years = Object.entries(yearsBehind(scheme, numberHeaders(classification.portfolio)));
    const read = years.map(([was, is]) =>
      t('cli.scheme.years', { was: inQuotes(was, language), is: inQuotes(is, language) }),
    );
    if (read.length > 0) lines.push(`! ${t('cli.scheme.yearsBehind', { columns: formatList(read, language) })}`);
  }
  for (const warning of warningsOf(scheme, today, classification.portfolio.size))
    lines.push(`! ${warningSentence(warning, language)}`);
  const { share, turnover, reading, base, amounts } = scheme.segmentation;
  if (base === 'family' && amounts !== 'propose' && amounts.length > 1) {
    lines.push(`  ${t('families.segments')}:`);
    for (const { family, amount } of amounts) {
      if (family === null) continue;
      const name = family === '' ? t('families.none') : family;
      const params = { family: name, amount: amount === null ? '' : formatNumber(amount, 'amount', language) };
      lines.push(`    ${t(amount === null ? 'families.everyone' : 'families.amount', params)}`);
    }
  }
  const reason = !share ? 'needsShare' : !turnover && reading !== 'digit' ? 'needsTurnover' : null;
  if (reason) {
    const example = shareExample(classification.portfolio);
    const how =
      example === null
        ? t('cli.scheme.shareHelp')
        : t('cli.scheme.shareExample', { option: asTyped('--share', onOneLine(example)) });
    lines.push(`! ${t('cli.scheme.noSegments', { reason: t(`cli.scheme.${reason}`, { how }) })}`);
  }
  return lines;
}

/** The criteria that a proposal put aside, each with the option that takes it. */
export function asideLines(aside: readonly PutAside[], language: Language): string[] {
  const t = translator(language);
  const lines = aside.map((one) => {
    const [column, ...more] = columnsOf(one.criterion.source);
    const how = { option: asTyped('--empty', `${more.length ? 'families' : onOneLine(column!.header)}=zero`) };
    return ['!', asideSentence(one, language), ...(one.withZero ? [t('cli.read.emptyHow', how)] : [])].join(' ');
  });
  return lines;
}

/** A column's header in marks; a computed source in the syntax that `--criteria` takes. */
function sourceShown(source: Source, language: Language): string {
  return source.kind === 'column' ? inQuotes(source.header, language) : `= ${sourceText(source)}`;
}

/** "4: más de 150.000 · 3: más de 50.000 · …" */
function bandsInWords(criterion: Criterion, language: Language): string {
  const { direction, boundary, cuts } = criterion.bands;
  if (cuts === 'propose') return '';
  const t = translator(language);
  const unit = unitOf(criterion);
  const best = direction === 'high' ? [...cuts].reverse() : cuts;
  return best
    .map(
      (cut, k) =>
        `${4 - k}: ${cut === null ? t('cli.scheme.open') : t(`cli.scheme.${boundary}`, { cut: formatNumber(cut, unit, language) })}`,
    )
    .join(' · ');
}
