import { MISSING_REASONS, type Portfolio } from '../portfolio';
import { MAX_ROWS, type Observation } from './observations';

import { familyColumns } from '../match/recognised';

/** Empty cells in the columns of product families: not known, or nothing bought? Only the user can say. */
export function familyObservations(portfolio: Portfolio): Observation[] {
  const families = familyColumns(portfolio);
  const empty = MISSING_REASONS.indexOf('empty');
  const rows: number[] = [];
  let count = 0;
  let clients = 0;
  for (let i = 0; i < portfolio.size; i++) {
    let here = 0;
    for (const { reasons } of families) if (reasons[i] === empty) here++;
    if (here === 0) continue;
    count += here;
    clients++;
    if (rows.length < MAX_ROWS) rows.push(portfolio.sourceRows[i]!);
  }
  if (count === 0) return [];
  const headers = families.map(({ header }) => header);
  const params = { count, clients, columns: headers.length, first: headers[0]!, last: headers.at(-1)! };
  return [{ id: 'emptyCellsInFamilies', params, headers, rows }];
}
