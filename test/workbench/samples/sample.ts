import type { World } from '../host/world';

/** A use of Office.js as a page of Microsoft's documentation describes it, written anew, that must end as it says. */
export interface Sample {
  /** Title of the page at learn.microsoft.com. */
  page: string;
  name: string;
  run(world: World): Promise<void>;
}

/** Rows that most samples work on. */
export const EXPENSES = [
  ['Date', 'Merchant', 'Category', 'Amount'],
  ['1/1/2017', 'The Phone Company', 'Communications', 120],
  ['1/2/2017', 'Northwind Electric Cars', 'Transportation', 142.33],
  ['1/5/2017', 'Best For You Organics', 'Groceries', 27.9],
  ['1/10/2017', 'Coho Vineyard', 'Restaurant', 33],
];
