import { act } from 'react';
import { parameterNames, type Scheme } from '../../src/method';
import type { MemoryGateway } from '../support/memoryGateway';
import type { PaneInJsdom } from '../support/paneInJsdom';

/** Chooses what the columns are written as; the options fold up after each write. */
export async function chooseOutput(user: PaneInJsdom, output: 'values' | 'live' | 'plain'): Promise<void> {
  if (!user.pane.context.store.get().screen.columns) await user.click('Qué columnas y dónde');
  await user.choose('Se escriben como', output);
}

/** Writes the columns as plain formulas, as a user does. */
export async function writePlain(user: PaneInJsdom): Promise<void> {
  await chooseOutput(user, 'plain');
  await user.click('Escribir columnas');
}

/** The name of the cell that holds the cut of digit 4 of the second criterion. */
export const cutName = (scheme: Scheme): string => parameterNames(scheme).band(0, 1, 'cut3');

/** Somebody types into a cell of the parameters sheet. */
export async function edit(user: PaneInJsdom, gateway: MemoryGateway, name: string, value: unknown): Promise<void> {
  gateway.parameters.set(name, { ...gateway.parameters.get(name)!, value });
  await act(async () => gateway.change('sheet-of-parameters'));
  await user.settle(400);
}
