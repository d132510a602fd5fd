import { familyProfiles, withFamilyProfiles, withFamilySegments, withoutFamilyProfiles } from '../../method';
import { familyNames } from '../model/familyNames';
import type { PaneContext } from './context';
import { readWith } from './readWith';

/**
 * Takes another column for each client's family, or none. What the scheme compares by family it compares by the new ones:
 * their amounts and profiles are found anew.
 */
export async function chooseFamilies(context: PaneContext, header: string | null): Promise<void> {
  const { store } = context;
  await readWith(context, (choices) => ({ ...choices, overrides: { ...choices.overrides, family: header } }));
  const { reading, scheme, draft } = store.get();
  if (!reading) return;
  const column = header === null ? {} : { familyColumn: header };
  if (draft) {
    const { familyColumn: _, ...rest } = draft;
    store.dispatch({ type: 'schemeChanged', scheme: { ...rest, ...column } });
  } else if (scheme) {
    const { familyColumn: _, ...rest } = scheme;
    const names = familyNames(reading);
    const hadProfiles = familyProfiles(rest).length > 0;
    const plain = hadProfiles ? withFamilyProfiles(withoutFamilyProfiles(rest), names) : rest;
    const byFamily = rest.segmentation.base === 'family';
    const next = byFamily ? withFamilySegments(plain, names.length > 0) : plain;
    store.dispatch({ type: 'schemeChanged', scheme: { ...next, ...column } });
  }
}
