import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { caseTables, type CaseTable } from '../../support/caseTables';
import { columnOf, paneForThisFile, paneFrame, sheetValues } from '../../support/paneInWorkbench';

/**
 * Ten kinds of tables, each from opened to written in the pane, as a new user goes: no header is renamed and no help is
 * read. Tables of our own, and those of a folder beside the project where it is there.
 */
const folder = join(process.cwd(), '../shared/cases');
const given: CaseTable[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => /^\d\d-.*\.csv$/.test(name))
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
  : [];
if (given.length === 0) process.stderr.write('cases: ../shared/cases is absent, only tables of our own are tried\n');

/** A table in the pane, on its way. */
interface Case {
  readonly page: Page;
  readonly pane: Frame;
  /** How many clients the pane found. */
  readonly clients: number;
}

interface Kind {
  /** What the notes must say. */
  readonly says: readonly RegExp[];
  /** Names of the four criteria, once all are chosen. */
  readonly criteria: readonly string[];
  /** What has to be chosen before anything can be written. */
  choose?(at: Case): Promise<void>;
  /** Which clients rightly have no code, by their row; nobody where it is left out. */
  uncoded?(row: readonly unknown[]): boolean;
  /** What stands on the sheet then, and what else the pane says. */
  check?(at: Case, values: unknown[][]): Promise<void> | void;
}

const USUAL = ['Facturación anual', 'Cuota de cliente', 'Facturas impagadas', 'Familias compradas'];
const take = (name: string) => (pane: Frame) =>
  pane.getByRole('button', { name: new RegExp(`^Elegir ${name} como`) }).click();
const section = (pane: Frame, id: string): Promise<string> =>
  pane.locator(`[data-section=${id}]`).innerText().then(plain);
/** Numbers keep their non-breaking spaces on the screen; tests need not. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const KINDS: Readonly<Record<string, Kind>> = {
  '01': {
    says: [/«Share of wallet \(%\)» se lee de 0 a 100/, /«Gross margin \(%\)» se lee de 0 a 100/],
    criteria: ['Facturación anual', 'Cuota de cliente', 'Margen de contribución', 'Años de relación'],
    async check({ pane }) {
      // Unpaid bills are known for what they are, of no three years that no header has said.
      expect(await section(pane, 'criteria')).toContain('Bloquear ventas por impagados');
      expect(await section(pane, 'criteria')).not.toContain('3 años');
      await pane.getByRole('button', { name: /^4\.º dígito: Años/ }).click();
      await pane.getByText('Los años se cuentan hasta el').waitFor();
      expect(await section(pane, 'criteria')).not.toContain('ya no está');
    },
  },
  '02': {
    says: [/cada cliente se identifica por su número de fila/],
    criteria: ['Facturación anual', 'Familias compradas'],
    async choose({ pane }) {
      for (const place of [3, 4])
        await pane
          .getByRole('button', { name: new RegExp(`^Elegir .* como ${place}\\.º`) })
          .first()
          .click();
    },
    check({ clients }, values) {
      const families = values[0]!.map((_, k) => k).slice(2, 8);
      const sums = values.slice(1).map((row) => families.reduce((sum, k) => sum + Number(row[k]), 0));
      const digits = columnOf(values, 'Dígito Facturación');
      // More turnover never has the lower digit.
      for (let a = 0; a < clients; a++)
        for (let b = 0; b < clients; b++)
          if (sums[a]! > sums[b]!) expect(Number(digits[a])).toBeGreaterThanOrEqual(Number(digits[b]));
      expect(columnOf(values, 'Dígito Familias').every((digit) => Number(digit) >= 1)).toBe(true);
    },
  },
  '03': {
    says: [],
    criteria: ['Facturación anual', 'Margen de contribución', 'Años de relación', 'Facturas impagadas'],
    async check({ pane }, values) {
      expect(values[1]![0]).toBe('000001');
      expect(values[1]![3]).toEqual(expect.any(Number));
      await pane.getByRole('button', { name: /^2\.º dígito: Margen/ }).click();
      await pane.getByText(/^Límites obtenidos por Pareto con estos clientes/).waitFor();
    },
  },
  '04': {
    says: [
      /«Margen» se lee en tanto por uno .* 2 celdas no cuadran con esa unidad \(\d+,\d+?; \d+,\d+?\) y quedan sin dígito/,
    ],
    criteria: ['Facturación anual', 'Cuota de cliente', 'Margen de contribución', 'Años de relación'],
    uncoded: (row) => Number(row[3]) > 1,
    check(_, values) {
      const margins = columnOf(values, 'Margen').map(Number);
      const digits = columnOf(values, 'Dígito Margen');
      // The two stay as they were typed, and nobody else's digit is moved by them.
      for (const [k, margin] of margins.entries()) expect(digits[k] === '').toBe(margin > 1);
    },
  },
  '05': {
    says: [
      /\d+ clientes compraron \([\d.]+ en «Facturación 2024»\) y ahora no compran nada/,
      /clientes potenciales tienen facturación \([\d.]+ en «Facturación 2025»\)/,
    ],
    criteria: ['Facturación anual', 'Margen de contribución', 'Facturas impagadas', 'Familias compradas'],
    // No margin.
    uncoded: (row) => row[4] === '',
    async check({ pane }, values) {
      const before = await section(pane, 'portfolio');
      expect(before).not.toMatch(/Perdido\b/);
      const gone = values.slice(1).filter((row) => Number(row[2]) > 0 && Number(row[3]) === 0).length;
      await pane.getByRole('button', { name: 'Contarlos como perdidos' }).click();
      await pane.locator('[data-section=portfolio]', { hasText: 'Perdido' }).waitFor();
      expect(await section(pane, 'portfolio')).toMatch(new RegExp(`Perdido\\s+${gone}\\s`));
    },
  },
  '06': {
    says: [/2 clientes comparten código de cliente/],
    criteria: USUAL,
    async check({ page, pane }) {
      // Sorted by a column and classified again, nothing has changed.
      await page.evaluate(() => window.workbench!.goTo('C5'));
      await page.getByRole('button', { name: 'Ordenar de A a Z' }).click();
      await pane.getByRole('button', { name: 'Volver a leer la hoja' }).first().click();
      await pane.getByRole('button', { name: 'Volver a escribir las columnas' }).click();
      await pane.getByText('Cambios desde la vez anterior').waitFor();
      expect(plain(await pane.locator('footer').innerText())).toMatch(/Cambios desde la vez anterior: ningún código/);
    },
  },
  '07': {
    says: [/clientes con números negativos en «Facturación» \(abonos\)/, /La cuota de cliente se calcula/],
    criteria: USUAL,
    check(_, values) {
      const negative = values.slice(1).filter((row) => Number(row[2]) < 0);
      expect(negative.length).toBeGreaterThan(0);
      for (const row of negative) {
        expect(row.join(' | ')).toMatch(/\| 11[1-4][1-4] \|.*Facturación negativa/);
      }
    },
  },
  '08': {
    says: [],
    criteria: ['Facturación anual', 'Cuota de cliente', 'Margen de contribución', 'Años de relación'],
    async choose({ pane }) {
      // What a .csv holds is read by its column's decimal mark; in a workbook texts are unread until they are converted.
      const open = pane.getByRole('button', { name: 'Convertirlos…' });
      // The same conversion is offered where a criterion waits for it: both offers go when it is made.
      while ((await open.count()) > 0) {
        await open.first().click();
        await pane.getByRole('button', { name: /^Convertir \d+ celdas$/ }).click();
        // It is told as soon as it stands; its preview closes, and offers go, once the table has been read again.
        await pane
          .getByText(/celdas? convertidas?/)
          .first()
          .waitFor();
        await pane.locator('[data-convert]').waitFor({ state: 'detached' });
      }
    },
    check(_, values) {
      const turnover = columnOf(values, 'Facturación');
      expect(turnover.every((value) => typeof value === 'number')).toBe(true);
      expect(turnover.some((value) => Number(value) < 0)).toBe(true);
    },
  },
  '09': {
    says: [],
    criteria: USUAL,
    async check({ pane }, values) {
      expect(await section(pane, 'portfolio')).toMatch(
        /Valen los segmentos acordados de \d clientes .* 3 son distintos|Valen los segmentos acordados de \d clientes/,
      );
      const odd = values.findIndex((row) => /^(CHORRADA|PENDIENTE)$/.test(String(row[6])));
      expect(await section(pane, 'portfolio')).toContain(
        `G${odd + 1} («${String(values[odd]![6])}») no es ningún segmento`,
      );
      for (const [k, word] of columnOf(values, 'Segmento acordado').entries()) {
        const segment = columnOf(values, 'Segmento')[k];
        if (/^vital\s*$/i.test(String(word))) expect(segment).toBe('Vital');
        if (/^con futuro\s*$/i.test(String(word))) expect(segment).toBe('Con futuro');
      }
    },
  },
  '10': {
    says: [/el nombre \(«Cliente»\) identifica a cada cliente/],
    criteria: ['Facturación anual'],
    // Nothing is divided by no visits.
    uncoded: (row) => Number(row[2]) === 0,
    async choose({ pane }) {
      for (const name of ['Visitas', 'Importe ÷ Visitas', 'Importe − Visitas']) await take(name)(pane);
    },
    check(_, values) {
      expect(values[0]).toEqual(
        expect.arrayContaining(['Dígito Visitas', 'Dígito Importe ÷ Visitas', 'Dígito Importe − Visitas']),
      );
    },
  },
};

const { openPage } = paneForThisFile();
let page: Page;
beforeAll(async () => {
  page = await openPage();
  await paneFrame(page);
}, 120_000);

test.each([...caseTables(), ...given])(
  '$name goes from opened to written',
  async ({ name, bytes }) => {
    const kind = KINDS[name.slice(0, 2)]!;
    const at = await openCase(name, bytes);
    const { pane, clients } = at;
    // Some notes come with what is fetched after the first paint.
    for (const sentence of kind.says)
      await pane.locator('[data-section=clients]').getByText(sentence).first().waitFor();
    await kind.choose?.(at);
    const names = await pane
      .locator('[data-place-of]')
      .evaluateAll((places) => places.map((place) => place.getAttribute('aria-label')!));
    expect(names).toHaveLength(4);
    for (const [k, criterion] of kind.criteria.entries()) expect(names[k]).toContain(`${k + 1}.º dígito: ${criterion}`);

    const write = pane.getByRole('button', { name: 'Escribir columnas', exact: true });
    await write.click();
    await pane.getByText('Deshacer', { exact: true }).first().waitFor();
    const values = await sheetValues(page);
    expect(values).toHaveLength(clients + 1);
    const codes = columnOf(values, 'Código CEC').map(String);
    const first = values[0]!.indexOf('Código CEC') + 1;
    const digits = values.slice(1).map((row) => row.slice(first, first + 4).join(''));
    for (const [k, code] of codes.entries()) {
      if (kind.uncoded?.(values[k + 1]!)) {
        expect(code).toBe('');
        continue;
      }
      expect(code).toMatch(/^[1-4]{4}$/);
      expect(digits[k]).toBe(code);
      expect(columnOf(values, 'Puntuación total')[k]).toBe([...code].reduce((sum, digit) => sum + Number(digit), 0));
    }
    // What the pane counts is what stands on the sheet.
    for (const [k, label] of names.entries()) {
      for (const digit of [1, 2, 3, 4]) {
        const said = Number(new RegExp(`Dígito ${digit}: (\\d+)`).exec(label)?.[1]);
        expect(values.slice(1).filter((row) => row[first + k] === digit)).toHaveLength(said);
      }
    }
    await kind.check?.(at, values);
  },
  120_000,
);

/** Opens a file as a person does, letting go of what was written into the one before. */
async function openCase(name: string, bytes: Uint8Array): Promise<Case> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Abrir…', exact: true }).click();
  const discard = page.getByRole('button', { name: 'No guardar' });
  await Promise.race([choosing, discard.click().catch(() => undefined)]);
  await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  if (/\.csv$/.test(name)) await page.getByRole('button', { name: 'Abrir así' }).click();
  await page.waitForFunction((title) => document.title.startsWith(title), name.replace(/\.[^.]+$/, ''));
  const pane = await paneFrame(page);
  await pane.locator('[data-section=clients] h2 button').click();
  await pane.locator('[data-place-of="3"]').waitFor();
  const notes = await section(pane, 'clients');
  return { page, pane, clients: Number(/(\d+) clientes en/.exec(notes)?.[1]) };
}
