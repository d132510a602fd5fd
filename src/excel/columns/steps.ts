import { isHelper, withHomes } from '../../method';
import { takenCells } from '../change/takenCells';
import { grownTable } from '../change/grownTable';
import { hiddenColumns, type HiddenColumn } from '../change/hiddenColumns';
import { insertedColumns } from '../change/insertedColumns';
import { newSheet } from '../change/newSheet';
import type { Step } from '../change/step';
import { storedTexts } from '../change/storedTexts';
import { Whereabouts } from '../change/whereabouts';
import { lastRunToText } from '../settings/lastRun';
import { parametersStep } from '../parameters/parametersStep';
import { STATE_KEY, stateFromText, stateToText } from '../settings/state';
import { runKey, type WritePlan } from './writePlan';
import { columnNames } from './columnNames';
import { dress } from './dress';
import { results } from './results';

/** The result columns as a change: what its numbers stand on, room, cells, looks, names, settings. */
export function columnSteps(plan: WritePlan): Step[] {
  const { target, room, formulas } = plan;
  const where = new Whereabouts();
  const added = target.slots.filter(({ before }) => before === null);
  const cells = added[0] && { ...added[0].at, columns: added.length };
  return [
    ...(cells && room.newSheet !== null ? [newSheet(cells, where)] : []),
    ...(formulas ? [parametersStep(formulas.parameters, plan.settingKeys)] : []),
    ...(cells && room.inserted ? [insertedColumns(cells, room.inserted.usedColumns, where)] : []),
    // Columns that are put in go whole.
    ...(room.added && !room.inserted ? [takenCells(room.added, where)] : []),
    ...(room.grownTable ? [grownTable(room.grownTable, where)] : []),
    results(plan, where),
    dress(plan, where),
    hiddenColumns(helpers(plan), where),
    columnNames(plan, where),
    settings(plan),
  ];
}

/** A column that only formulas need is hidden when it comes, and shown when it goes; in between it is as the user has it. */
const helpers = ({ target, room, hiddenBefore }: WritePlan): HiddenColumn[] =>
  target.slots.flatMap(({ column, anchor, at, before, released }): HiddenColumn[] => {
    if (!isHelper(column)) return [];
    const goes = room.newSheet !== null || room.inserted !== null;
    const was = before === null ? (goes ? null : false) : (hiddenBefore.get(anchor) ?? null);
    return [{ at, after: before === null || released ? !released : null, before: was }];
  });

/** Schemes saved since the write stay when it is undone; only what the write itself stored is taken back. */
function settings({ target, stateBefore, stateAfter, runTextBefore, runAfter, settingKeys }: WritePlan): Step {
  const { id, before } = target.binding;
  const reconciled = (text: string | null): string => {
    const now = stateFromText(text);
    const others = now.bindings.filter((binding) => binding.id !== id);
    return stateToText(withHomes({ ...now, bindings: before ? [...others, before] : others }));
  };
  return storedTexts(
    [
      { key: STATE_KEY, before: stateBefore, after: stateToText(stateAfter), reconciled },
      { key: runKey(id), before: runTextBefore, after: lastRunToText(runAfter) },
    ],
    settingKeys,
  );
}
