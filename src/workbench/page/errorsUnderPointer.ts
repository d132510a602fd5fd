import type { Injector } from '@univerjs/core';
import { CellAlertManagerService } from '@univerjs/sheets-ui';

/** Why a cell shows an error; undefined where nobody knows more than the error says. */
export type ReasonAt = (sheet: string, row: number, column: number) => string | undefined;

/** Has Univer's box beside an error under the pointer say why it is there instead of what such errors mean in general. */
export function tellErrorsUnderPointer(injector: Injector, reasonAt: ReasonAt): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const reason = reasonAt(subUnitId, row, col);
    show(reason === undefined ? alert : { ...alert, message: reason });
  };
}
