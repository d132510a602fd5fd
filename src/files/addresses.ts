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

/** What has the form of cells; where it names none, they lie beyond Excel's last row or column. */
const NAMES_CELLS = /^\s*\$?[A-Za-z]{1,4}\$?[1-9]\d{0,8}\s*(?::\s*\$?[A-Za-z]{1,4}\$?[1-9]\d{0,8}\s*)?$/;

/**
 * Area of an A1 reference without a sheet: 'B2', 'A1:C9', '$A$1', 'A:C' (whole columns), '2:5' (whole rows).
 * Corners may come in any order. Throws FileProblem `invalidRange`, `rangeBeyondExcel`.
 */
export function parseArea(address: string): Area {
  const area = areaOfAddress(address);
  if (!area) throw new FileProblem(NAMES_CELLS.test(address) ? 'rangeBeyondExcel' : 'invalidRange', { range: address });
  return area;
}
