import type { Injector } from '@univerjs/core';
import { CommandType, ICommandService, toDisposable } from '@univerjs/core';
import type { Editor } from '@univerjs/docs-ui';
import { IEditorService } from '@univerjs/docs-ui';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { IShortcutService, KeyCode } from '@univerjs/ui';
import { spanishFunction } from './functionNames';
import type { Completed } from './typedName';
import { completed, nameBeforeCaret } from './typedName';

const OPERATION = 'workbench.operation.complete-formula';
/** Univer's own keys of its list have 1000. */
const BEFORE_UNIVER = 2000;
/** Univer looks for names this long after the last key, in milliseconds. */
const SEARCH_DELAY = 300;
/** Univer's list has ten entries. */
const ENTRIES = 10;

const listOf = (editor: Readonly<Editor>): string =>
  `sheet.formula-embedding-editor.search_function.${editor.getEditorId()}`;

/**
 * Has Tab and Enter take, of the list of names that begin as what is typed, only what matches what stands there now. Univer draws
 * its list anew a while after the last key: until then it would put an entry of the older list in its place, at the older
 * place, or throw where the marked entry is not in the new list.
 * @returns the way to give Univer its keys back
 */
export function registerCompletion(injector: Injector, isSpanish: () => boolean): () => void {
  const commands = injector.get(ICommandService);
  const editors = injector.get(IEditorService);
  const bridge = injector.get(IEditorBridgeService);
  const shortcuts = injector.get(IShortcutService);
  const names = injector.get(IDescriptionService);
  /** What Univer's list was last made for. */
  let listed: string | null = null;
  let isNew = false;
  let lastKey = -Infinity;

  const find = names.getSearchListByNameFirstLetter.bind(names);
  /** Functions by the names that the language has for them. */
  const search: typeof find = (text) => {
    if (!isSpanish()) return find(text);
    const wanted = text.trim().toUpperCase();
    const spanish = find('').map((entry) => ({ ...entry, name: spanishFunction(entry.name) }));
    return spanish.filter(({ name }) => name.toUpperCase().startsWith(wanted));
  };
  names.getSearchListByNameFirstLetter = (text) => {
    isNew ||= text !== listed;
    listed = text;
    return search(text);
  };
  const press = (editor: Readonly<Editor>, keyCode: KeyCode): void => {
    if (commands.hasCommand(listOf(editor))) commands.syncExecuteCommand(listOf(editor), { keyCode });
  };
  /** A new list begins at its first entry; Univer keeps the place in the one before. */
  const listsChanged = shortcuts.shortcutChanged$.subscribe(() => {
    const editor = editors.getFocusEditor();
    if (!isNew || !editor || !commands.hasCommand(listOf(editor))) return;
    isNew = false;
    for (let k = 0; k < ENTRIES; k++) press(editor, KeyCode.ARROW_UP);
  });
  const keyPressed = (): void => void (lastKey = performance.now());
  addEventListener('input', keyPressed, true);

  /** What is being typed into a cell, or into the formula bar; null where it is no formula. */
  const typed = (): { editor: Readonly<Editor>; text: string; caret: number } | null => {
    const editor = editors.getFocusEditor();
    const [range, ...others] = editor?.getSelectionRanges() ?? [];
    if (!editor?.isSheetEditor() || !range?.collapsed || others.length > 0) return null;
    const text = editor.getDocumentData().body?.dataStream.replace(/\r\n$/, '') ?? '';
    return text.startsWith('=') ? { editor, text, caret: range.startOffset } : null;
  };
  const matchOf = ({ text, caret }: { text: string; caret: number }): Completed | null => {
    const name = nameBeforeCaret(text, caret);
    if (name === null) return null;
    const found = search(name).map((entry) => ({
      name: entry.name,
      isCalled: entry.functionType !== FunctionType.DefinedName && entry.functionType !== FunctionType.Table,
    }));
    return completed(text, caret, found);
  };
  /** Whether Univer's list is not of what stands before the caret. */
  const isBehind = (isTab: boolean): boolean => {
    const now = typed();
    if (!now) return false;
    if (commands.hasCommand(listOf(now.editor))) return nameBeforeCaret(now.text, now.caret) !== listed;
    return isTab && performance.now() - lastKey < SEARCH_DELAY && matchOf(now) !== null;
  };

  const complete = (keyCode: KeyCode): boolean => {
    const now = typed();
    if (!now) return false;
    press(now.editor, KeyCode.ESC);
    const match = matchOf(now);
    if (match !== null) {
      const caret = { startOffset: match.caret, endOffset: match.caret, collapsed: true };
      now.editor.replaceText(match.text, [caret]);
      return true;
    }
    bridge.disableForceKeepVisible();
    const { unitId } = bridge.isVisible();
    return commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible: false,
      eventType: DeviceInputEventType.Keyboard,
      keycode: keyCode,
      unitId,
    });
  };
  const stops = [
    commands.registerCommand({
      id: OPERATION,
      type: CommandType.OPERATION,
      handler: (_, params?: { keyCode: KeyCode }) => (params ? complete(params.keyCode) : false),
    }),
    ...[KeyCode.TAB, KeyCode.ENTER].map((keyCode) =>
      shortcuts.registerShortcut({
        id: OPERATION,
        binding: keyCode,
        priority: BEFORE_UNIVER,
        preconditions: () => isBehind(keyCode === KeyCode.TAB),
        staticParameters: { keyCode },
      }),
    ),
    toDisposable(listsChanged),
  ];
  return () => {
    removeEventListener('input', keyPressed, true);
    names.getSearchListByNameFirstLetter = find;
    stops.forEach((stop) => stop.dispose());
  };
}
