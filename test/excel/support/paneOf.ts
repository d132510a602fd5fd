import type { PaneContext } from '../../../src/taskpane/commands/context';
import { localDesk } from '../../../src/taskpane/desk/localDesk';
import { initialState } from '../../../src/taskpane/model/state';
import { createStore } from '../../../src/taskpane/model/store';
import type { Book } from './book';

/** What the pane's commands work with, over a workbook of Microsoft's client and our host; without a view. */
export const paneOf = (book: Book): PaneContext =>
  ({
    gateway: book.gateway,
    desk: localDesk(() => '2026-11-22'),
    store: createStore(initialState('es')),
    newId: () => 'm1',
    now: () => 1000,
  }) as unknown as PaneContext;
