import type { AnswerOf } from '../../excel';
import {
  activeScheme,
  EMPTY_STATE,
  freeName,
  schemeFromJson,
  schemeJsonIn,
  schemeToJson,
  withoutScheme,
  withReadAs,
  withScheme,
  type Scheme,
  type WorkbookState,
} from '../../method';
import { inLanguage, translator } from '../../locales';
import type { PresetId } from '../desk';
import { atHand } from '../model/atHand';
import { leftFor } from '../model/left';
import { asError, longWork, type PaneContext } from './context';
import { openTable, proposeFor } from './openTable';
import { readParameters } from './parameters';
import { readAsScheme } from './readWith';

/** Runs a change of the workbook's schemes; what stops it is said in the menu, and nothing else changes. */
async function guarded({ store }: PaneContext, run: () => Promise<void>): Promise<void> {
  const { trouble } = store.get();
  if (trouble?.where === 'schemes') store.dispatch({ type: 'troubleOver' });
  try {
    await run();
  } catch (error) {
    store.dispatch({ type: 'troubleMet', trouble: { where: 'schemes', error: asError(error) } });
  }
}

async function keep(
  { gateway, store }: PaneContext,
  change: (workbook: WorkbookState) => WorkbookState,
): Promise<void> {
  const workbook = change(await gateway.readState());
  await gateway.saveState({ state: workbook });
  store.dispatch({ type: 'workbookRead', workbook });
}

/** Saves the scheme at hand in the workbook, under its name. */
export function saveScheme(context: PaneContext): Promise<void> {
  return guarded(context, async () => {
    const { scheme } = context.store.get();
    if (scheme) await keep(context, (workbook) => withScheme(workbook, scheme));
  });
}

/**
 * Goes on with another scheme of the workbook as it is saved, with the numbers of its parameters sheet where it has one.
 * Changes of the one at hand that are not saved wait in the menu.
 */
export function chooseScheme(context: PaneContext, id: string): Promise<void> {
  return guarded(context, async () => {
    const { workbook, language } = context.store.get();
    const scheme = workbook.schemes.find((known) => known.id === id);
    if (!scheme) return;
    context.store.dispatch({ type: 'schemeLeft' });
    context.store.dispatch({ type: 'schemeChanged', scheme: inLanguage(scheme, language, workbook.schemes) });
    await readAsScheme(context);
    await readParameters(context);
  });
}

/** Goes on with the changes of a scheme that was left for another before they were saved. */
export function resumeScheme(context: PaneContext, id: string): Promise<void> {
  return guarded(context, async () => {
    context.store.dispatch({ type: 'schemeLeft' });
    context.store.dispatch({ type: 'leftResumed', id });
    await readAsScheme(context);
    await readParameters(context);
  });
}

/**
 * Makes a scheme the workbook's active one: the one at hand, or another of the workbook, which is then at hand.
 * @param id null: the one at hand
 * @returns whether the workbook keeps it now
 */
export async function adoptScheme(context: PaneContext, id: string | null): Promise<boolean> {
  if (id !== null) await chooseScheme(context, id);
  await saveScheme(context);
  const { workbook, scheme } = context.store.get();
  return scheme !== null && workbook.activeSchemeId === scheme.id && workbook.schemes.includes(scheme);
}

/**
 * A copy of the scheme at hand, to try something else on. Changes that are not saved go with the copy: the scheme stays in
 * the workbook as it is saved there, which is what columns were written by; one that was never saved is saved now.
 */
export function duplicateScheme(context: PaneContext): Promise<void> {
  return guarded(context, async () => {
    const { scheme, workbook } = context.store.get();
    if (!scheme) return;
    const saved = workbook.schemes.some(({ id }) => id === scheme.id);
    const others = saved ? workbook.schemes : [...workbook.schemes, scheme];
    const copy: Scheme = { ...scheme, home: 'settings', id: context.newId(), name: freeName(scheme.name, others) };
    await keep(context, (known) => withScheme(saved ? known : withScheme(known, scheme), copy));
    context.store.dispatch({ type: 'schemeChanged', scheme: copy });
  });
}

export function renameScheme({ store }: PaneContext, name: string): void {
  const scheme = atHand(store.get());
  if (scheme && name.trim()) store.dispatch({ type: 'schemeChanged', scheme: { ...scheme, name: name.trim() } });
}

/** Forgets a scheme; columns on sheets stay as they are. Goes on with another, or with a new proposal. */
export function deleteScheme(context: PaneContext, id: string): Promise<void> {
  return guarded(context, async () => {
    await keep(context, (workbook) => withoutScheme(workbook, id));
    context.store.dispatch({ type: 'leftForgotten', id });
    if (atHand(context.store.get())?.id !== id) return;
    const next = activeScheme(context.store.get().workbook);
    if (!next) return proposeFor(context);
    context.store.dispatch({ type: 'schemeChanged', scheme: next });
    await readAsScheme(context);
    await readParameters(context);
  });
}

/** The scheme at hand as text, to be taken along; null without a scheme. */
export function exportScheme({ store }: PaneContext): string | null {
  const { scheme } = store.get();
  return scheme && schemeToJson(scheme);
}

/** Hands the scheme at hand out as a file, where this Excel does that. */
export function saveSchemeFile({ store, saveFile }: PaneContext): void {
  const { scheme } = store.get();
  if (scheme) saveFile?.(`${scheme.name.replace(/[\\/:*?"<>|]/g, '-')}.cec.json`, schemeToJson(scheme));
}

/**
 * Writes the scheme at hand on a sheet that carries it to another workbook.
 * @returns the sheet; null where it could not be written, which is said in the menu
 */
export async function schemeToSheet(context: PaneContext): Promise<AnswerOf<'writeSchemeSheet'> | null> {
  const { gateway, store } = context;
  let printed: AnswerOf<'writeSchemeSheet'> | null = null;
  await longWork(context, { kind: 'writing', where: 'schemes' }, async (work) => {
    const { scheme, language, trouble } = store.get();
    if (!scheme) return;
    if (trouble?.where === 'schemes') store.dispatch({ type: 'troubleOver' });
    const { schemeSheet } = await import(/* webpackChunkName: "tools" */ '../../tools');
    printed = await gateway.writeSchemeSheet(schemeSheet(scheme, language), work);
    // Undo now means this sheet.
    store.dispatch({ type: 'undoableChanged', undoable: gateway.undoable() });
  });
  return printed;
}

/**
 * A scheme out of a file, beside those that are there: it gets an id of its own.
 * @param from where else its text is: pasted, or on the sheet in front
 */
export function importScheme(
  context: PaneContext,
  from?: { readonly pasted: string } | { readonly sheet: true },
): Promise<void> {
  return guarded(context, async () => {
    const text = await (!from
      ? context.openFile()
      : 'pasted' in from
        ? // Copied from a sheet, it has that sheet's words around it.
          (schemeJsonIn(from.pasted) ?? from.pasted)
        : context.gateway.readSchemeText());
    if (text === null) return;
    const read = schemeFromJson(text);
    const { workbook } = context.store.get();
    const current = atHand(context.store.get());
    const others = current ? [...workbook.schemes, current] : workbook.schemes;
    const scheme: Scheme = { ...read, home: 'settings', id: context.newId(), name: freeName(read.name, others) };
    context.store.dispatch({ type: 'schemeLeft' });
    context.store.dispatch({ type: 'schemeBrought', id: scheme.id });
    context.store.dispatch({ type: 'schemeChanged', scheme });
    await readAsScheme(context);
  });
}

/** Starts anew from a preset on this table. */
export function startFrom(context: PaneContext, preset: PresetId): Promise<void> {
  return guarded(context, async () => {
    const { language, workbook } = context.store.get();
    const known = [...workbook.schemes, ...leftFor(context.store.get()).map(({ scheme }) => scheme)];
    const name = freeName(translator(language)(`pane.scheme.preset.${preset}`), known);
    const found = await context.desk.propose(preset, { id: context.newId(), name, language });
    const scheme = withReadAs(found, context.store.get().choices);
    context.store.dispatch({ type: 'schemeLeft' });
    context.store.dispatch({ type: 'schemeChanged', scheme });
  });
}

/** Goes on where the saved schemes cannot be read: the workbook keeps them aside, and the table is read again. */
export function startOver(context: PaneContext): Promise<void> {
  return guarded(context, async () => {
    await context.gateway.saveState({ state: EMPTY_STATE });
    await openTable(context);
  });
}
