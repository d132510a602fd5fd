import {
  familyProfiles,
  type OpenScheme,
  withFamilyProfiles,
  withFamilySegments,
  withoutFamilyProfiles,
  withReadAs,
  withRoleColumn,
} from '../../method';
import { familyMapping, type FamilyPair, PortfolioProblem } from '../../portfolio';
import { familyNames } from '../model/readChoices';
import { longWork, type PaneContext } from './context';
import { insertFamilyTemplate, valuesOf } from './familyTemplate';
import { isOwn } from './ownTable';
import { readWith, withPairs } from './readWith';

/**
 * Takes another column for each client's family, or none, and what its values mean, where a mapping sheet says that. What
 * the scheme compares by family it compares by the new ones: their amounts and profiles are found anew.
 */
export async function chooseFamilies(
  context: PaneContext,
  header: string | null,
  pairs: readonly FamilyPair[] | null = null,
): Promise<void> {
  const { store } = context;
  const mapped = pairs ? { familyMap: pairs } : {};
  await readWith(context, (choices) =>
    withPairs({ ...choices, overrides: { ...choices.overrides, family: header } }, pairs),
  );
  const { reading, scheme, draft } = store.get();
  if (!reading) return;
  const kept = <S extends OpenScheme>(before: S): S => withReadAs(withRoleColumn(before, 'family', header), mapped);
  if (draft) {
    store.dispatch({ type: 'schemeChanged', scheme: kept(draft) });
  } else if (scheme) {
    const rest = kept(scheme);
    const names = familyNames(reading);
    const hadProfiles = familyProfiles(rest).length > 0;
    const plain = hadProfiles ? withFamilyProfiles(withoutFamilyProfiles(rest), names) : rest;
    const byFamily = rest.segmentation.base === 'family';
    const next = byFamily ? withFamilySegments(plain, names.length > 0) : plain;
    store.dispatch({ type: 'schemeChanged', scheme: next });
  }
}

/**
 * Takes the families from the mapping sheet in front: the selected list, value and family side by side. Where it is none, the
 * pane offers to make one with the values of the column.
 * @param header the clients' column that holds the values
 */
export async function mapFamilies(context: PaneContext, header: string): Promise<void> {
  let pairs: FamilyPair[] | null = null;
  await longWork(context, { kind: 'reading', where: 'cells' }, async (work) => {
    const { gateway, store } = context;
    const own = store.get().table;
    const { table, lists } = await gateway.selectedList(null, work);
    const other = lists.find((list) => !isOwn(own, list));
    const found = table ?? (other ? (await gateway.selectedList(other, work)).table : null);
    const cells = found && !isOwn(own, found.place) ? found.raw.cells : [];
    pairs = familyMapping(cells, { column: header, values: valuesOf(store.get(), header) });
  });
  if (pairs) return chooseFamilies(context, header, pairs);
  const { trouble } = context.store.get();
  if (trouble?.where !== 'cells' || !(trouble.error instanceof PortfolioProblem)) return;
  const mapSheet = (): void => void insertFamilyTemplate(context, header);
  context.store.dispatch({ type: 'troubleMet', trouble: { ...trouble, mapSheet } });
}
