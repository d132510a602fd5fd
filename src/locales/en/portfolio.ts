import type { portfolio as spanish } from '../es/portfolio';

/** What reading a client table has to say, in English. */
export const portfolio: typeof spanish = {
  observation: {
    rowsLeftOut_one: '{{count}} row left out: {{reason}}{{detail}}.',
    rowsLeftOut_other: '{{count}} rows left out: {{reason}}{{detail}}.',
    looksLikeTotal_one: '{{count}} client looks like a total by its name and was kept (“{{detail}}”). Check it.',
    looksLikeTotal_other:
      '{{count}} clients look like totals by their names and were kept (the first: “{{detail}}”). Check them.',
    twoHeaderRows: 'The header takes two rows ({{first}} and {{second}}); they are read together.',
    mergedHeaders_one: '{{count}} merged cell in the header.',
    mergedHeaders_other: '{{count}} merged cells in the header.',
    duplicateHeaders: 'The header “{{column}}” appears {{count}} times; repeated ones get a number at the end.',
    emptyHeaders_one: '{{count}} column without header; it is named by its letter (“{{sample}}”).',
    emptyHeaders_other: '{{count}} columns without header; they are named by their letters (the first, “{{sample}}”).',
    mergedCells_one: '{{count}} merged area among the clients: only its first row holds the value.',
    mergedCells_other: '{{count}} merged areas among the clients: only the first row of each holds the value.',
    hiddenRows: {
      read_one: '{{count}} client in a hidden or filtered row, included.',
      read_other: '{{count}} clients in hidden or filtered rows, included.',
      out_one: '{{count}} client in a hidden or filtered row, left out.',
      out_other: '{{count}} clients in hidden or filtered rows, left out.',
    },
    ownColumns_one: '{{count}} column comes from an earlier classification (“{{sample}}”) and is not used as data.',
    ownColumns_other:
      '{{count}} columns come from an earlier classification (the first, “{{sample}}”) and are not used as data.',
    shareComputed: 'Share of customer is computed: “{{turnover}}” ÷ “{{totalPurchases}}”.',
    emptyCellsInCount_one: '{{count}} empty cell in “{{column}}”: taken as missing. If blank means zero, say so.',
    emptyCellsInCount_other: '{{count}} empty cells in “{{column}}”: taken as missing. If blank means zero, say so.',
    emptyCellsInFamilies_one:
      '{{count}} empty cell in the {{columns}} columns from “{{first}}” to “{{last}}”: taken as missing, and that client has no sum and no number of families. If blank means nothing bought, say so.',
    emptyCellsInFamilies_other:
      '{{count}} empty cells in the {{columns}} columns from “{{first}}” to “{{last}}” ({{clients}} {{clients:client|clients}}): taken as missing, and {{clients:that client has|those clients have}} no sum and no number of families. If blank means nothing bought, say so.',
    emptyCellsZero_one: '{{count}} empty cell in “{{column}}”: blank means zero.',
    emptyCellsZero_other: '{{count}} empty cells in “{{column}}”: blank means zero.',
    emptyFamiliesZero_one:
      '{{count}} empty cell in the {{columns}} columns from “{{first}}” to “{{last}}”: blank means zero.',
    emptyFamiliesZero_other:
      '{{count}} empty cells in the {{columns}} columns from “{{first}}” to “{{last}}”: blank means zero.',
    textNumbers_one: '{{count}} number typed as text in “{{column}}” (“{{sample}}”): not read; turn it into a number.',
    textNumbers_other:
      '{{count}} numbers typed as text in “{{column}}” (such as “{{sample}}”): not read; turn them into numbers.',
    textDates_one: '{{count}} date kept as text in “{{column}}” (“{{sample}}”): not read; turn it into a date.',
    textDates_other:
      '{{count}} dates kept as text in “{{column}}” (such as “{{sample}}”): not read; turn them into dates.',
    noDateCells_one:
      '{{count}} cell with a text that is no date in “{{column}}” (“{{sample}}”): not valid; type the date or leave the cell empty.',
    noDateCells_other:
      '{{count}} cells with texts that are no dates in “{{column}}” (such as “{{sample}}”): not valid; type the dates or leave the cells empty.',
    textCells_one:
      '{{count}} cell with text in “{{column}}” (“{{sample}}”): not valid; type a number or leave the cell empty.',
    textCells_other:
      '{{count}} cells with text in “{{column}}” (such as “{{sample}}”): not valid; type numbers or leave the cells empty.',
    errorCells_one: '{{count}} cell with an error in “{{column}}” ({{sample}}): not valid.',
    errorCells_other: '{{count}} cells with errors in “{{column}}” (such as {{sample}}): not valid.',
    booleanCells_one: '{{count}} cell with true/false in “{{column}}”: not valid.',
    booleanCells_other: '{{count}} cells with true/false in “{{column}}”: not valid.',
    notWholeCells_one: '{{count}} value of “{{column}}” is not a whole number (0, 1, 2…): {{sample}}. Not valid.',
    notWholeCells_other:
      '{{count}} values of “{{column}}” are not whole numbers (0, 1, 2…), such as {{sample}}. Not valid.',
    outOfRangeCells_one: '{{count}} value of “{{column}}” is impossible ({{sample}}): not valid.',
    outOfRangeCells_other: '{{count}} values of “{{column}}” are impossible (such as {{sample}}): not valid.',
    negativeTurnover_one:
      '{{count}} client with negative “{{column}}” (credit notes): counts as zero in sums and in its share.',
    negativeTurnover_other:
      '{{count}} clients with negative “{{column}}” (credit notes): count as zero in sums and in their share.',
    idsFromNames: 'There is no id column: the name (“{{column}}”) identifies each client.',
    idsFromRows: 'There is no id or name column: each client is identified by its row number.',
    clientsWithoutId_one: '{{count}} client without id.',
    clientsWithoutId_other: '{{count}} clients without id.',
    purchaseList:
      'This looks like a list of purchases and not a client table: {{rows}} rows of {{count}} clients (“{{client}}” comes again), with a date in “{{date}}” and an amount in “{{amount}}”. As it is, each row would be judged as a client. Use it as the purchase list beside the client table; where there is no such table, make one from it, summed by client.',
    perhapsPurchases:
      'This may be a list of purchases and not a client table: {{rows}} rows with a client in “{{client}}”, a date in “{{date}}” and an amount in “{{amount}}”, and little more to classify by. If it is one, use it as the purchase list beside the client table; where there is no such table, make one from it, summed by client.',
    duplicateIds: '{{count}} clients share a client id (repeated ids: {{ids}}; the first, “{{sample}}”).',
    lapsed_one:
      '{{count}} client bought ({{amount}} in “{{column}}”) and buys nothing now (“{{now}}”): it can be counted as lost.',
    lapsed_other:
      '{{count}} clients bought ({{amount}} in “{{column}}”) and buy nothing now (“{{now}}”): they can be counted as lost.',
    lapsedInForce_one:
      '{{count}} client bought ({{amount}} in “{{column}}”) and buys nothing now (“{{now}}”): it counts as lost.',
    lapsedInForce_other:
      '{{count}} clients bought ({{amount}} in “{{column}}”) and buy nothing now (“{{now}}”): they count as lost.',
    potentialTurnover_one: '{{count}} potential client has turnover ({{amount}} in “{{column}}”): check its status.',
    potentialTurnover_other:
      '{{count}} potential clients have turnover ({{amount}} in “{{column}}”): check their status.',
    lostTurnover_one: '{{count}} lost client has bought ({{amount}} in “{{column}}”): check its status.',
    lostTurnover_other: '{{count}} lost clients have bought ({{amount}} in “{{column}}”): check their status.',
    unmappedFamiliesOfOne_one:
      '{{count}} client without a family: the mapping sheet does not have “{{sample}}”, of “{{column}}”.',
    unmappedFamiliesOfOne_other:
      '{{count}} clients without a family: the mapping sheet does not have “{{sample}}”, of “{{column}}”.',
    unmappedFamilies_one:
      '{{count}} client without a family: the mapping sheet does not have {{values}} values of “{{column}}” ({{sample}}).',
    unmappedFamilies_other:
      '{{count}} clients without a family: the mapping sheet does not have {{values}} values of “{{column}}” ({{sample}}).',
    unknownKinds_one: '“{{column}}” has a status that is not known: {{words}}. It is read as current.',
    unknownKinds_other: '“{{column}}” has {{count}} statuses that are not known: {{words}}. They are read as current.',
    kindsMore_one: 'one more ({{clients}})',
    kindsMore_other: '{{count}} more ({{clients}})',
    toldKinds: 'Read as you have said: {{words}}.',
    toldKind: '{{word}} is {{kind}}',
  },
  leftOut: {
    title: 'titles above the table',
    blank: 'blank',
    repeatedHeader: 'repeated header',
    total: 'totals or subtotals',
    statistic: 'averages, counts and other summaries',
    sumOfRowsAbove: 'sums of the rows above',
    groupHeading: 'headings between clients',
    note: 'footnotes',
    example: 'example of the template',
    hidden: 'hidden or filtered',
  },
};
