import { type Area, areaOfAddress } from '../grid';
import { FileProblem } from './problems';

export {
  type Area,
  areaAddress,
  areaAround,
  areaContains,
  areasOverlap,
  cellAddress,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
} from '../grid';

/**
 * Area of an A1 reference without a sheet: 'B2', 'A1:C9', '$A$1', 'A:C' (whole columns), '2:5' (whole rows).
 * Corners may come in any order. Throws FileProblem `invalidRange`.
 */
export function parseArea(address: string): Area {
  const area = areaOfAddress(address);
  if (!area) throw new FileProblem('invalidRange', { range: address });
  return area;
}
