import type { Frame } from 'playwright-core';
import { sampleWorkbook } from '../../src/files';
import {
  columnOf,
  openInWorkbench,
  paneAtWork,
  saveFromWorkbench,
  sheetValues,
  paneForThisFile,
} from '../support/paneInWorkbench';

/** A month of work in one sitting: classified, changed, classified again, saved, opened again, classified again. */
const workbench = paneForThisFile({ sample: (language) => sampleWorkbook({ language }) });

/** Moves the first criterion's first cut down, with the keys of its handle. */
async function lowerACut(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: /^1\.º dígito/ }).click();
  const handle = pane.getByRole('slider').first();
  const before = Number(await handle.getAttribute('aria-valuenow'));
  await handle.focus();
  for (let k = 0; k < 12; k++) await handle.press('ArrowLeft');
  expect(Number(await handle.getAttribute('aria-valuenow'))).toBeLessThan(before);
  await pane.getByRole('button', { name: /^1\.º dígito/ }).click();
}

/** Turns weights on and gives half of them to the first digit. */
async function weigh(pane: Frame): Promise<void> {
  await pane.getByText('Ponderar los cuatro dígitos').click();
  for (const [k, percent] of ['50', '30', '10', '10'].entries()) {
    const field = pane.getByRole('textbox', { name: /^Peso de/ }).nth(k);
    await field.fill(percent);
    await field.press('Enter');
  }
  expect(await pane.getByText('deben sumar 100').count()).toBe(0);
}

test('the sample is classified, changed, saved, opened again and classified again in the same columns', async () => {
  const { page, pane } = await workbench.open();
  const clients = await sheetValues(page);
  await pane.getByRole('button', { name: 'Escribir columnas', exact: true }).click();
  await pane.getByText('Deshacer', { exact: true }).waitFor();
  const first = await sheetValues(page);
  expect(first.map((line) => line.slice(0, clients[0]!.length))).toEqual(clients);
  const codes = columnOf(first, 'Código CEC');
  expect(codes.filter((code) => /^[1-4]{4}$/.test(String(code))).length).toBeGreaterThan(200);

  await lowerACut(pane);
  await weigh(pane);
  await pane.getByRole('button', { name: 'Volver a escribir las columnas' }).click();
  await pane.getByText(/^Cambios desde la vez anterior: \d+ códigos?/).waitFor();
  const second = await sheetValues(page);
  const now = columnOf(second, 'Código CEC');
  expect(now).not.toEqual(codes);
  const weighted = columnOf(second, 'Puntuación ponderada');
  for (const [i, code] of now.entries()) {
    if (code === '') continue;
    const [a, b, c, d] = String(code).split('').map(Number) as [number, number, number, number];
    expect(weighted[i]).toBeCloseTo(0.5 * a + 0.3 * b + 0.1 * c + 0.1 * d, 9);
  }

  const bytes = await saveFromWorkbench(page, 'Guardar');
  await openInWorkbench(page, 'cartera.xlsx', bytes, 'Abrir…');
  const again = await paneAtWork(page);
  expect(await sheetValues(page)).toEqual(second);
  await again.getByRole('button', { name: 'Volver a escribir las columnas' }).waitFor();
  // Its own columns are not taken for the client's data, and the scheme is the one that was saved.
  expect(await again.getByText('Deshacer', { exact: true }).count()).toBe(0);
  expect(
    await again
      .getByRole('textbox', { name: /^Peso de/ })
      .first()
      .inputValue(),
  ).toMatch(/^50/);

  await page.getByRole('button', { name: 'Volver a clasificar' }).click();
  await again
    .getByText('Cambios desde la vez anterior: ningún código, segmento, puntuación ni número de prioridad.')
    .waitFor();
  expect(await sheetValues(page)).toEqual(second);
  await page.close();
}, 120_000);
