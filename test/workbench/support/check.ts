/** Assertions without a test runner, so that the same cases run in jest and in the page. */

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** JSON in the order of member names, for comparing. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, ordered((value as Record<string, unknown>)[key])]),
  );
}

export const check = {
  ok(condition: unknown, what: string): void {
    if (!condition) throw new Error(`Expected: ${what}`);
  },
  same(found: unknown, wanted: unknown, what = ''): void {
    if (shown(ordered(found)) === shown(ordered(wanted))) return;
    throw new Error(`${what}\nExpected ${shown(wanted)}\nbut found ${shown(found)}`);
  },
  near(found: number, wanted: number, tolerance: number): void {
    if (Math.abs(found - wanted) > tolerance) throw new Error(`Expected ${wanted} ± ${tolerance} but found ${found}`);
  },
};

export interface OfficeError extends Error {
  code: string;
  debugInfo?: { errorLocation?: string; statement?: string };
}

/** Runs what must fail with an error code of Office.js, and gives the error. */
export async function throwsCode(code: string, work: () => Promise<unknown>): Promise<OfficeError> {
  let value: unknown;
  try {
    value = await work();
  } catch (error) {
    const found = error as OfficeError;
    if (found.code !== code)
      throw new Error(`Expected ${code} but got ${found.code ?? ''}: ${found.message} ${found.stack}`);
    return found;
  }
  throw new Error(`Expected ${code} but it gave ${shown(value)}`);
}
