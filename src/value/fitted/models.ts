import { bgNbd } from './bgNbdModel';
import { pareto } from './paretoModel';
import type { PurchaseModel, PurchaseModelId } from './purchaseModel';
import { regular } from './regularModel';

const models = (): readonly PurchaseModel[] => [bgNbd('bg'), bgNbd('mbg'), pareto, regular];

/** The models that can be fitted to purchase histories, in the order in which they are compared. */
export const PURCHASE_MODELS = /* #__PURE__ */ models();

/** The model of an id. @throws RangeError for an id without a model */
export function purchaseModel(id: PurchaseModelId): PurchaseModel {
  const found = PURCHASE_MODELS.find((model) => model.id === id);
  if (!found) throw new RangeError(`No model "${id}"`);
  return found;
}
