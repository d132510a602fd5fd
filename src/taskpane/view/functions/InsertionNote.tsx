import { Note } from '../parts/Note';
import { usePane } from '../usePane';
import type { Insertion } from './insertion';
import { answerText, isUnknown, placeOf, refusalText } from './insertionText';

/** What became of an insertion: where it went and what it gives, with a way back; or why nothing was written. */
export function InsertionNote({ insertion, undo }: { readonly insertion: Insertion; undo(): void }) {
  const { language, t } = usePane();
  switch (insertion.state) {
    case 'writing':
      return <Note>{t('finder.writing')}</Note>;
    case 'undone':
      return <Note>{t('finder.undone', { place: placeOf(insertion.formula) })}</Note>;
    case 'refused': {
      const { first, why } = refusalText(insertion.error, insertion.undoing, language);
      return (
        <Note tone="error">
          <strong>{first} </strong>
          {why}
        </Note>
      );
    }
    case 'computing':
    case 'written': {
      const { formula } = insertion;
      const answer = insertion.state === 'written' ? insertion.answer : null;
      const place = placeOf(formula);
      const unknown = answer !== null && isUnknown(answer);
      const text =
        insertion.state === 'computing'
          ? t('finder.computing', { place })
          : answer === null
            ? t('finder.busy', { place })
            : unknown
              ? t('finder.unknown', { place })
              : t('finder.done', { place, value: answerText(answer, language) });
      return (
        <Note tone={unknown ? 'warning' : 'remark'} ways={[{ label: t('finder.undo'), run: undo }]}>
          {text} <span style={{ display: 'block' }}>{t('finder.local', { formula: formula.local })}</span>
        </Note>
      );
    }
  }
}
