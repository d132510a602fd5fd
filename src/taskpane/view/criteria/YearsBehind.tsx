import { formatList, inQuotes } from '../../../locales';
import { yearsBehind } from '../../../method';
import { readAsScheme } from '../../commands';
import { atHand } from '../../model/atHand';
import { numberHeaders } from '../../model/readChoices';
import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** That the scheme reads columns of a former year where the table has a later one's, with the press that reads those. */
export function YearsBehind() {
  const { state, context, dispatch, language, t } = usePane();
  const { reading } = state;
  const scheme = atHand(state);
  if (!scheme || !reading) return null;
  const renamed = Object.entries(yearsBehind(scheme, numberHeaders(reading.columns)));
  if (renamed.length === 0) return null;
  const named = (at: 0 | 1): string =>
    formatList(
      renamed.map((pair) => inQuotes(pair[at], language)),
      language,
    );
  const take = (): void => {
    for (const [from, to] of renamed) dispatch({ type: 'columnRenamed', from, to });
    void readAsScheme(context);
  };
  return (
    <div data-years-behind>
      <Note ways={[{ label: t('trouble.yearsNow'), run: take }]}>
        {t('trouble.yearsBehind', { was: named(0), is: named(1) })}
      </Note>
    </div>
  );
}
