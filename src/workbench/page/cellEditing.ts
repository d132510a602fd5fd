import type { DocumentDataModel, Injector } from '@univerjs/core';
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService, IUniverInstanceService } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';

/**
 * Tells when a cell of the grid goes into edit mode and when it has left it: its content is then in the workbook, so
 * that whoever waited for the end sees it. Clicks outside the grid, into the pane for one, do not end it.
 * @returns the way to stop listening
 */
export function onCellEditing(injector: Injector, listener: (editing: boolean) => void): () => void {
  const editor = injector.get(IEditorBridgeService);
  let told = false;
  const tell = (): void => {
    const { visible } = editor.isVisible();
    if (visible === told) return;
    told = visible;
    listener(visible);
  };
  // Univer hides its editor first and writes what was typed within the same turn.
  const subscription = editor.visible$.subscribe(({ visible }) => (visible ? tell() : setTimeout(tell)));
  return () => subscription.unsubscribe();
}

/** Takes over what is being typed, as the formula bar's tick does. */
export function endCellEditing(injector: Injector): void {
  const { visible, unitId } = injector.get(IEditorBridgeService).isVisible();
  if (!visible) return;
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.PointerDown,
    unitId,
  });
}

/** What stands in the cell that is being edited, as it is seen there; an empty text where none is. */
export function editedText(injector: Injector): string {
  if (!injector.get(IEditorBridgeService).isVisible().visible) return '';
  const document = injector.get(IUniverInstanceService).getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  return document?.getPlainText() ?? '';
}
