import { digamma, lnGamma, scaledExponentialIntegral, trigamma } from '../../src/value';
import { digammaRise, lnGammaRise } from '../../src/value/fitted/gamma';
import values from './specialValues.json';

/**
 * Special functions against values in 40 digits and more (`specialValues.json` says whose), over a grid with extremes: from
 * the smallest arguments to the largest, on both sides of where one formula takes over from another, and at zeros.
 */
type Line = readonly (number | string)[];
const RELATIVE = 1e-12;

/** Beside a zero only the distance to it is known so well: there it counts absolutely, of a figure of the size of 1. */
function near(actual: number, line: Line, floor: number): void {
  const expected = Number(line.at(-1));
  const off = Math.abs(actual - expected) / Math.max(Math.abs(expected), floor);
  expect([line, off <= RELATIVE]).toEqual([line, true]);
}
const each = (lines: readonly Line[], of: (...given: number[]) => number, floor = 0): void => {
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) near(of(...line.slice(0, -1).map(Number)), line, floor);
};

test('ln Γ, to 1e-12; it is 0 at 1 and 2', () => each(values.lnGamma, lnGamma, 1));
test('ψ, to 1e-12; it is 0 near 1.46', () => each(values.digamma, digamma, 1));
test('ψ′, to 1e-12', () => each(values.trigamma, trigamma));
test('e^z·E_ν(z), to 1e-12', () => each(values.scaledExponentialIntegral, scaledExponentialIntegral));
// Of small arguments a rise is the difference of two figures that are known to their last digit.
test('rises of ln Γ, to 1e-12', () => each(values.lnGammaRise, lnGammaRise, 1));
test('rises of ψ, to 1e-12', () => each(values.digammaRise, digammaRise, 1));
