import { anchorsOf, askAnchors, helperAnchors, isPartOfList, sourceAnchor } from '../find/anchors';
import { asReported, besideTable, type Command } from '../change/command';
import { names, type NamedCells } from '../change/names';
import { storedTexts } from '../change/storedTexts';
import type { Prepared } from '../change/transaction';
import { Whereabouts } from '../change/whereabouts';
import { withHomes, type OutputBinding, type WorkbookState } from '../../method';
import { ExcelProblem } from '../problems';
import { bindingOf } from '../find/located';
import type { Session } from '../session/session';
import { answerText, askText } from './settingText';
import { askKeys } from './putText';
import { askSourceTable, checkSameClients, readArea, sourceNow } from '../find/source';
import { STATE_KEY, stateFromText, stateToText } from './state';
import { bindingAfter, layOut, newBindingId } from '../columns/target';
import type { WriteRequest } from '../requests/columns';

/** Standing columns of ours, taken over. */
export const adoptColumns: Command<WriteRequest, WorkbookState> = {
  prepare: (request) => (context) => prepareAdoption(context, request),
  near: besideTable,
  answer: asReported,
};

/**
 * Makes the change that takes standing columns of ours over without writing a cell: they get their names and their binding
 * again, which Excel's own Undo takes away before the cells (each message is an undo of its own). Only columns that hold
 * what ours hold are taken.
 * @throws ExcelProblem `columnsGone` where there are none, `tableChanged`
 */
async function prepareAdoption(context: Session, request: WriteRequest): Promise<Prepared<WorkbookState>> {
  const area = readArea(request);
  const askedState = askText(context, STATE_KEY);
  const keys = askKeys(context);
  const askedTable = askSourceTable(context, request);
  await context.sync();
  const text = await answerText(context, askedState);
  const state = stateFromText(text);
  const source = sourceNow(request, askedTable);
  await checkSameClients(context, request);
  const known = askAnchors(context, [...state.bindings.flatMap(anchorsOf), ...state.bindings.flatMap(helperAnchors)]);
  await context.sync();
  const before = bindingOf(request.table.place, area, state.bindings, known());
  const binding = { id: before?.id ?? newBindingId(state), before };
  const laid = layOut({ ...request, adopt: true }, source, binding, known());
  const slots = laid.slots.filter(({ before: at }) => at !== null);
  if (slots.length === 0) throw new ExcelProblem('columnsGone');

  const anchor = before?.place.kind === 'range' ? before.place.anchor : sourceAnchor(binding.id, 'whole');
  const named: NamedCells[] = slots.map((slot) => ({
    name: slot.anchor,
    before: known().get(slot.anchor),
    after: slot.at,
  }));
  if (!source.table) {
    const last = isPartOfList(anchor) ? known().get(anchor)?.at : null;
    named.push({ name: anchor, before: known().get(anchor), after: last ?? source.area });
  }
  const is: OutputBinding = {
    ...bindingAfter(request, source, { ...laid, slots }, anchor),
    output: before?.output ?? request.formulas?.output ?? 'values',
    ...(before?.ranks ? { ranks: before.ranks } : {}),
  };
  const knowsScheme = state.schemes.some(({ id }) => id === request.scheme.id);
  const after = withHomes({
    tools: state.tools,
    schemes: knowsScheme ? state.schemes : [...state.schemes, request.scheme],
    activeSchemeId: state.activeSchemeId ?? request.scheme.id,
    bindings: [...state.bindings.filter(({ id }) => id !== is.id), is],
  });
  return {
    steps: [
      names(named, new Whereabouts()),
      storedTexts([{ key: STATE_KEY, before: text, after: stateToText(after) }], keys()),
    ],
    report: () => after,
  };
}
