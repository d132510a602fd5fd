/** A report of ours that stands in the workbook, whoever made it and when. */
export interface StandingReport {
  readonly sheetName: string;
  /** What stands below its title: of which clients, by which scheme, of what day. */
  readonly about: string;
  /** What it was made from, in short; null where an earlier version made it. */
  readonly madeFrom: string | null;
}
