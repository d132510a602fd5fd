import type { CheckResult, Diagnosis } from '../../../excel';
import { translator, type Language, type Translate } from '../../../locales';
import type { BuildInfo } from '../../commands';
import { troubleText } from '../../model/trouble';

/** What a check has seen, or why it has seen nothing, as a sentence. */
export function checkSentence(result: CheckResult, language: Language): string {
  const t = translator(language);
  switch (result.outcome) {
    case 'stopped':
      return troubleText({ where: 'scheme', error: result.problem }, language).why;
    case 'unavailable':
      return t(`checks.reason.${result.reason}`);
    default: {
      const id = `checks.found.${result.id}.${result.finding}` as Parameters<Translate>[0];
      return t(id, result.facts);
    }
  }
}

/** What a machine would want to know of a result, in no language: `filter elsewhere`, `sets enough ExcelApi=1.20`. */
function codeOf(result: CheckResult): string {
  switch (result.outcome) {
    case 'stopped': {
      const { code, where } = result.problem.office;
      return [result.id, result.problem.id, code, where].filter(Boolean).join(' ');
    }
    case 'unavailable':
      return `${result.id} ${result.reason}`;
    default: {
      const facts = Object.entries(result.facts).map(([key, value]) => `${key}=${value}`);
      return [result.id, result.finding, ...facts].join(' ');
    }
  }
}

/**
 * The result as a text for a report. It says what Excel did on a sheet of ours, and nothing of the user's workbook.
 * @param when - as it is to be shown
 */
export function reportText(
  { results, cancelled, left }: Diagnosis,
  { build, when, language }: { readonly build: BuildInfo | null; readonly when: string; readonly language: Language },
): string {
  const t = translator(language);
  const { version, contents } = build ?? {};
  return [
    t('checks.report.head', { when }),
    build ? t('checks.report.build', { version, contents }) : t('checks.report.noBuild'),
    '',
    ...results.map(
      (result) =>
        `[${t(`checks.outcome.${result.outcome}`)}] ${t(`checks.name.${result.id}`)}: ${checkSentence(result, language)} (${codeOf(result)})`,
    ),
    ...(cancelled ? ['', t('checks.cancelled')] : []),
    ...(left === null ? [] : ['', t('checks.left', { sheet: left })]),
  ].join('\n');
}
