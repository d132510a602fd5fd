/** The column that each estimate of the share takes beside our sales (docs/method.md §1.13). */
export const ESTIMATED_FROM = { declared: 'totalPurchases', sector: 'employees', equalSplit: 'competitors' } as const;
