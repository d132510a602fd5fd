import { themeNameFor, type OfficeColours, type ThemeName } from '../taskpane';

/** The theme of now; `onChange` is called when the host or the system changes it. */
export function followTheme(onChange: (name: ThemeName) => void): ThemeName {
  const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'].map((query) => matchMedia(query));
  const now = (): ThemeName =>
    themeNameFor(Office.context.officeTheme as OfficeColours | undefined, (query) => matchMedia(query).matches);
  let last = now();
  const check = (): void => {
    const name = now();
    if (name !== last) onChange((last = name));
  };
  for (const query of queries) query.addEventListener('change', check);
  return last;
}
