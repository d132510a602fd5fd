import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(join(process.cwd(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

interface Violation {
  readonly impact: string;
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What axe finds wrong in a page or frame, with the first places; Fluent's own focus guards apart. */
export async function violationsIn(
  place: Frame | Page,
  impacts: readonly string[] = ['minor', 'moderate', 'serious', 'critical'],
): Promise<string[]> {
  await place.evaluate(axe);
  const { violations } = await place.evaluate(() =>
    (window as unknown as { axe: { run(...given: unknown[]): Promise<{ violations: Violation[] }> } }).axe.run(
      document,
      { exclude: [['[data-tabster-dummy]']] },
    ),
  );
  return violations
    .filter(({ impact }) => impacts.includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' '))}`);
}
