import type { Scheme } from '../scheme/model';
import type { WorkbookState } from '../scheme/state';

/** The workbook's schemes with this one among them, and active. */
export function withScheme(workbook: WorkbookState, scheme: Scheme): WorkbookState {
  const known = workbook.schemes.some(({ id }) => id === scheme.id);
  const schemes = known
    ? workbook.schemes.map((other) => (other.id === scheme.id ? scheme : other))
    : [...workbook.schemes, scheme];
  return { ...workbook, schemes, activeSchemeId: scheme.id };
}

/** The workbook's schemes with one of them as its columns show it; which one is active stays. */
export function withSaved(workbook: WorkbookState, scheme: Scheme): WorkbookState {
  return { ...workbook, schemes: workbook.schemes.map((other) => (other.id === scheme.id ? scheme : other)) };
}

/** The schemes without one of them; its columns on the sheets stay, the bindings go on naming it. */
export function withoutScheme(workbook: WorkbookState, id: string): WorkbookState {
  const schemes = workbook.schemes.filter((scheme) => scheme.id !== id);
  const activeSchemeId = workbook.activeSchemeId === id ? (schemes[0]?.id ?? null) : workbook.activeSchemeId;
  return { ...workbook, schemes, activeSchemeId };
}

/** A name that no other scheme has: "Modelo", "Modelo (2)", … */
export function freeName(base: string, schemes: readonly Pick<Scheme, 'name'>[]): string {
  const taken = new Set(schemes.map(({ name }) => name));
  let name = base;
  for (let n = 2; taken.has(name); n++) name = `${base} (${n})`;
  return name;
}

/** The active scheme, or null. */
export function activeScheme({ schemes, activeSchemeId }: WorkbookState): Scheme | null {
  return schemes.find(({ id }) => id === activeSchemeId) ?? null;
}
