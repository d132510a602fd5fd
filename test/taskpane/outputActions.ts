import { act } from 'react';
import { parameterNames, type Scheme } from '../../src/method';
import type { PaneOfTests } from '../support/paneOfTests';

/** Chooses what the columns are written as; the options fold up after each write. */
export async function chooseOutput(user: PaneOfTests, output: 'values' | 'live' | 'plain'): Promise<void> {
  if (!user.state().screen.columns) await user.click('Qué columnas y dónde');
  await user.choose('Se escriben como', output);
}

/** Writes the columns as plain formulas, as a user does. */
export async function writePlain(user: PaneOfTests): Promise<void> {
  await chooseOutput(user, 'plain');
  await user.click('Escribir columnas');
}

/** The name of the cell that holds the cut of digit 4 of the second criterion. */
export const cutName = (scheme: Scheme): string => parameterNames(scheme).band(0, 1, 'cut3');

/** Somebody types into a cell of the parameters sheet. */
export async function edit(user: PaneOfTests, name: string, value: unknown): Promise<void> {
  user.gateway.parameters.set(name, { ...user.gateway.parameters.get(name)!, value });
  await act(async () => user.gateway.change('sheet-of-parameters'));
  await user.settle(400);
}
