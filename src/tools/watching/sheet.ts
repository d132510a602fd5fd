import { formatDate, type Language } from '../../locales';
import { ALERTS, isExplained } from '../../method';
import type { Sheet } from '../../sheet';
import { partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import type { Watching } from './compute';
import { remarksOf } from './remarks';
import { anySegments, COLUMNS, type Page, sayOf, WIDTHS, wrapped } from './page';
import { migrationPart } from './migrationParts';
import { causesPart, digitsPart } from './causeParts';
import { findingOf } from './finding';

/** What changed between two snapshots: who moved from where to where, in clients and euros, and what caused it. */
export function watchingSheet(watching: Watching, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  const frame = { name: say('name'), title: say('title'), widths: WIDTHS, columns: COLUMNS };
  return reportSheet(frame, inputs, language, (draft) => {
    const { comparison, history } = watching;
    if (!comparison) {
      const about =
        watching.same === null
          ? say(history.snapshots.length === 0 ? 'noneAbout' : 'noneAboutMany')
          : say('noneSame', { date: formatDate(watching.same, language) });
      return partHeading(
        draft,
        COLUMNS,
        say('none'),
        [about, ...remarksOf(watching, inputs, language)].flatMap(wrapped),
      );
    }
    const page: Page = { draft, watching, comparison, inputs, language, say };
    findingPart(page);
    alertsPart(page);
    draft.down();
    if (anySegments(comparison)) migrationPart(page);
    if (comparison.euros && isExplained(comparison.explanation)) {
      draft.down();
      causesPart(page, comparison.explanation);
      // Without a cause there is nothing that could have moved a digit.
      if (comparison.explanation.causes.length > 0) {
        draft.down();
        digitsPart(page, comparison.explanation);
      }
    }
  });
}

function findingPart(page: Page): void {
  const { draft, watching, comparison, inputs, language, say } = page;
  const { before, after, paired } = comparison;
  const counts = {
    before: before.ids.length,
    after: after.ids.length,
    fresh: paired.fresh.length,
    gone: paired.gone.length,
  };
  partHeading(draft, COLUMNS, findingOf(page), [
    say('about', counts),
    ...remarksOf(watching, inputs, language).flatMap(wrapped),
  ]);
}

function alertsPart({ draft, comparison, say }: Page): void {
  draft.put(0, 'head', say('alerts.title')).put(1, 'headFigure', say('alerts.clients')).down();
  for (const alert of ALERTS)
    draft
      .put(0, 'label', say(`alerts.${alert}`))
      .put(1, 'figure', comparison.counts[alert])
      .down();
  draft.put(0, 'label', say('alerts.halved')).put(1, 'figure', comparison.halved.length).down();
}
