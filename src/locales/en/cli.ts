import type { cli as spanish } from '../es/cli';

/** What the command line says, in English. */
export const cli: typeof spanish = {
  usage: `Classifies a client table (CEC 4444) and writes the result into an Excel workbook.

  npm run classify -- clients.xlsx [options]

  --sheet SHEET         sheet to read (default: the first visible one with data)
  --range A1:M92        range within the sheet
  --scheme FILE         classification scheme (.json); without one, a scheme is proposed
  --preset it-company   the IT company's example: families, share, turnover, unpaid; weights and loyalty
  --criteria "A,B,C,D"  the four criteria, by their name in the catalogue, the header of their column or a calculation:
                        sum(A;B;C) or sum(A:C), count(A;B) how many are above zero, years(A) years since a date or
                        year, growth(A;B), A-B, A/B. After it, its cuts (Visits >= 2 5 10; Overdue <= 0 1 2) or how
                        to find them (:low, :high, :quartiles, :pareto, :pareto-count). In double quotes where a
                        header has a comma
  --criterion A         the same one by one: four times
  --share SHARE         where the share of customer comes from: the header of its column, A/B, or an estimate, which is
                        always flagged as one: "declared(Turnover;Declared purchases)" what the client declares,
                        "sector(Turnover;Employees;3500)" sector spend per employee (an amount, a column, or a column
                        of sectors with theirs: Sector;Industry=3500;*=1200), "split(Turnover;Competitors)" an equal
                        split. Before it, the share that is known: "Share | split(…)"
  --date YYYY-MM-DD     day up to which years are counted (default: the latest of other dates in the table, else today)
  --out FILE            workbook to write (default: <name>-CEC.xlsx beside the original)
  --save-scheme FILE    saves the scheme in use, with its amounts fixed
  --empty COLUMN=zero   in that column blank means zero (may be repeated); --empty families=zero: in all columns of
                        product families
  --convert-text        converts numbers and dates that stand as text in the workbook that is written, each column by
                        one rule, which is said
  --unit COLUMN=UNIT    how the numbers of a column of shares, margins or growth are written: fraction (0.25 is 25%),
                        0-100 (25 is 25%) or number (as they stand; may be repeated)
  --column ROLE=COLUMN  takes that column for that role (turnover, share, margin, years…; may be repeated)
  --by-family segments|criteria
                        compares each client family with itself: the high turnover of the segments, or the criteria,
                        each family with its profile and its Pareto cuts (can be given twice); family, zone or
                        salesperson is named by --column family=COLUMN
  --family-map SHEET    mapping sheet of client families: in its first column the value that clients have (that of
                        --column family=COLUMN), in the second their family. Of the same workbook, or FILE[!SHEET]
  --kind WORD=STATUS    what a word of the column of statuses means: current, potential, satisfied or lost
                        ("On hold=potential"; may be repeated)
  --output values|plain writes values (default) or Excel formulas that need no add-in, with a parameters sheet
  --by-kind             gives potential, satisfied and lost clients a criteria profile of their own
  --high-turnover READING[=LEVEL]
                        which clients count as of high turnover in the segments: cumulative=80% (the largest who together
                        pass it), individual=2%, maximum=50%, percentile=50%, amount=50000 or digit (a 3 or a 4)
  --block "COLUMN > N"  blocks sales to who is above N in a column of unpaid bills, of days overdue or of an overdue
                        amount ("Days overdue > 60"); off: no block
  --latest-year         with --scheme: reads the columns of the latest year that the table has (“Sales 2026” for
                        “Sales 2025”); the cuts stay
  --compare FILE.json   writes who changes segment against another scheme, in clients and turnover
  --lapsed lost         counts as lost those who bought in the period before and buy nothing now
  --currency CURRENCY   currency of the turnover (for example "USD thousand") where the table says none, or another; "" = none
  --also COLUMN         also writes that column (for example "Strategy volume × share"; may be repeated)
  --export FILE.csv     writes client code, CEC code, segment, block and discount for an ERP or a CRM
  --carry SHEET[!COLUMN|!A1:C9]
                        carries code and segment beside the client codes of another list (may be repeated)
  --carry-numbers       when carrying, zeros in front do not count (000123 is 123)
  --report              adds the report sheets, with charts
  --tool NAME           adds one tool’s sheets (overview, matrices, policy, supply, value, purchases, schemes,
                        certainty, watching, decisions, profitability, families,
                        contracts, network, guide; all: every tool with something to say; may be repeated).
                        Without four criteria: value, purchases, profitability, families, contracts, network, guide
  --set TOOL.KEY=VALUE  changes an assumption or a column of a tool (value.retention=0.85,
                        value.retention.from=Loyalty, value.years= without limit,
                        purchases.startsKnown=true, contracts.start=From and contracts.end=To, network.scale=true), or cells and rules of the scheme’s
                        matrices (matrices.position.strong.vital=grow, matrices.volumeShare.4.1=watch,
                        matrices.overrides=no; may be repeated)
  --purchases FILE[!SHEET]
                        a purchase list (client, date, amount or quantity and price) that the tool purchases reads beside
                        the clients
  --relations FILE[!SHEET]
                        list of who influences whom (influencer, influenced, weight or references, degree and trust)
                        that the tool network reads beside the clients
  --contracts FILE[!SHEET]
                        list of contracts (client, start, end left empty while it runs, amount and product where there
                        are any) that the tool contracts reads instead of two columns of the client table
  --list-column LIST.ROLE=HEADER
                        says what a column of these lists is where it is not recognised (contracts.start=Valid from,
                        purchases.client=Account; may be repeated)
  --list-dates dd/mm/yyyy|mm/dd/yyyy
                        how to read the dates of these lists that stand as text (by default, as they prove themselves)
  --list-numbers        in these lists zeros in front of a client’s code do not count (000123 is 123)
  --list-decimal ","|"."
                        the decimal mark of their amounts that stand as text (by default, the one that they prove)
  --list-currency CURRENCY
                        the currency of their amounts that is analysed, "" for those that say none (by default, that of
                        most lines); currencies are never mixed
  --snapshot DATE       appends a snapshot of the clients as of that date (2026-09-30, or today) to the history sheet;
                        --tool watching then compares two snapshots and explains every move
  --history FILE        goes on with the history of an earlier result: its history sheets come into the new result
                        before snapshots are added or compared (the new file must have none of its own)
  --back-cast blank|hold
                        appends snapshots of every quarter’s end made of the purchase list; what the list does not say
                        stays blank (blank) or at its value of today (hold)
  --sum-purchases       the file is a purchase list: makes the client table from it, a row a client, on a new sheet
                        (the list's last 12 months), and classifies that; the list stays at hand for --tool
  --free-orders         purchases of 0 count
  --new-sheet           writes to a new sheet, with id and name, by priority, instead of beside the table
  --replace             replaces the columns of an earlier classification
  --force               allows the output or scheme file to be overwritten
  --separator, --decimal, --encoding   for .csv, when they are not recognised
  --lang es|en|es-MX    language (es); with a region, numbers as it writes them (1,234.56)
  --help                this help`,
  sample: {
    usage: `Writes a sample portfolio into an Excel workbook.

  npm run sample -- [FILE.xlsx] [es|en] [clients] [seed]   (out/clientes.xlsx, es, 240 clients)
  npm run sample -- --purchases [FILE.xlsx] [es|en] [clients] [seed]
                                                                  the purchases of that portfolio (out/compras.xlsx)
  npm run sample -- --network [FILE.xlsx] [es|en]           the example of network value (out/red.xlsx)
  npm run sample -- --history-template [FILE.xlsx] [es|en]  the table for historic data, to be filled in
                                                           (out/historico.xlsx; numbered where it exists)

  --force               allows overwriting a workbook that exists
  --lang es|en          language (es)
  --help                this help`,
  },
  phase: { reading: 'Reading', classifying: 'Classifying', forecasting: 'Forecasting', writing: 'Writing' },
  read: {
    file_one: '{{file}}: {{count}} client in {{place}}.',
    file_other: '{{file}}: {{count}} clients in {{place}}.',
    purchaseListHow:
      'It is used so: npm run classify -- CLIENTS.xlsx --purchases THIS_FILE. Without a client table: --sum-purchases makes it from the list.',
    lapsedHow: 'With --lapsed lost they are counted so.',
    kindHow: 'What each is, is said so: {{option}} (current, potential, satisfied or lost).',
    emptyHow: 'The option is {{option}}.',
    others: 'Other tables in the file: {{places}}. To read another, give --sheet or --range.',
    elsewhere: 'If the clients are elsewhere, give --sheet or --range.',
    csv: 'CSV: encoding {{encoding}}, separator “{{separator}}”, decimals with “{{decimal}}”.',
    csvUncertain: 'Nothing in the file decides whether “{{decimal}}” marks decimals: check it or give --decimal.',
    csvForms_one:
      '“{{column}}”: 1 number is written with a currency, in brackets or with its sign behind, and is read like this: {{examples}}.',
    csvForms_other:
      '“{{column}}”: {{count}} numbers are written with a currency, in brackets or with their sign behind, and are read like this: {{examples}}.',
    csvOtherDecimals: 'In {{headers}} decimals are written with “{{decimal}}”.',
    csvForeign_one:
      'Line {{lines}} has bytes that are not {{encoding}}; they are read as Windows-1252. Check its accented letters.',
    csvForeign_other:
      '{{count}} lines have bytes that are not {{encoding}} ({{lines}}); they are read as Windows-1252. Check their accented letters.',
    csvQuotes_one: 'In line {{lines}} a quote within a field is not doubled; it is read as part of the text.',
    csvQuotes_other:
      'In {{count}} lines quotes within a field are not doubled ({{lines}}); they are read as part of the text.',
    rows_one: 'Row {{rows}}.',
    rows_other: 'Rows {{rows}}.',
    strays_one:
      '{{count}} cell is far from the list and was not read: {{cells}}. If it belongs to the list, name its range with --range.',
    strays_other:
      '{{count}} cells are far from the list and were not read: {{cells}}. If they belong to the list, name its range with --range.',
    tab: 'tab',
    columns: 'Columns',
    since: 'Years of relationship can be counted from',
    families: 'Product families (their sum, and how many are bought)',
    notUsed: 'not used: {{headers}}',
    byFamily: 'With --by-family segments or --by-family criteria each family is compared with itself.',
  },
  scheme: {
    open: 'no cut',
    gt: 'more than {{cut}}',
    gte: 'from {{cut}}',
    lte: 'up to {{cut}}',
    lt: 'less than {{cut}}',
    proposed: 'Proposed scheme (none was given)',
    chosen: 'The criteria chosen',
    years: '{{was}} (the table has {{is}})',
    yearsBehind:
      'The scheme reads columns of a former year: {{columns}}. With --latest-year it reads those of the latest, with the same cuts.',
    referenceDate: 'Years are counted up to {{date}} (--date YYYY-MM-DD for another day).',
    given: 'Scheme “{{name}}”',
    saved: 'Scheme saved in {{file}}.',
    currency: 'Turnover is in {{currency}}.',
    currencyLine: 'Turnover is in {{currency}}: “{{text}}” (row {{row}}) says so. Say otherwise with --currency.',
    noSegments: 'No segments: {{reason}}.',
    needsShare:
      'the table has neither share of customer nor total purchases (add the column; if one says it, name it with --column share=COLUMN or --column totalPurchases=COLUMN; or estimate the share with --share{{how}})',
    shareExample: ', such as {{option}}',
    shareHelp: ', which --help explains',
    needsTurnover: 'the table has no turnover (add the column, or name it with --column turnover=COLUMN)',
  },
  codes: {
    exported_one: '{{file}}: 1 client with its code, for another program.',
    exported_other: '{{file}}: {{count}} clients with their codes, for another program.',
    twice_one: '1 client code stands more than once with different labels and was not exported: {{ids}}.',
    twice_other: '{{count}} client codes stand more than once with different labels and were not exported: {{ids}}.',
    carried: '{{sheet}}: {{columns}} at {{at}}, for {{matched}} of {{rows}} {{rows:row|rows}} (by “{{header}}”).',
    carriedNone: '{{sheet}}: none of its {{rows}} rows is of a client of the table; nothing was written there.',
    otherLists:
      '{{sheet}} has more lists with client codes, which were not written beside: {{lists}}. To carry the codes there, {{option}}.',
    carriedSame: '{{sheet}}: what stood there was up to date ({{matched}} of {{rows}} {{rows:row|rows}}).',
    carriedAnew_one: '{{sheet}}: 1 cell of code or segment brought up to date.',
    carriedAnew_other: '{{sheet}}: {{count}} cells of code or segment brought up to date.',
    carriedOther_one:
      '{{sheet}}: 1 cell of code or segment says something else and stays. With --replace it is brought up to date.',
    carriedOther_other:
      '{{sheet}}: {{count}} cells of code or segment say something else and stay. With --replace they are brought up to date.',
    unmatched_one: '{{sheet}}: 1 code is of no client of the table: {{ids}}.',
    unmatched_other: '{{sheet}}: {{count}} codes are of no client of the table: {{ids}}.',
    several_one: '1 code is of several clients and stays blank: {{ids}}.',
    several_other: '{{count}} codes are of several clients and stay blank: {{ids}}.',
    asNumbers_one: 'There is 1 more row if zeros in front do not count (“000123” = 123): --carry-numbers.',
    asNumbers_other: 'There are {{count}} more rows if zeros in front do not count (“000123” = 123): --carry-numbers.',
  },
  lacks: {
    title_one: 'One tool has no sheet, because it would have nothing to say',
    title_other: '{{count}} tools have no sheet, because they would have nothing to say',
    purchases: 'it needs a purchase list. Add --purchases FILE',
    relations: 'it needs a list of who influences whom. Add --relations FILE',
    contracts: 'it needs a list of contracts. Add --contracts FILE',
    criteria: 'it needs codes, and the four criteria are missing: name them with --criteria',
    otherScheme: 'it needs another scheme to compare with. Add --compare FILE.json (one that --save-scheme wrote)',
    snapshots:
      'there are no two snapshots to compare yet. --snapshot today keeps today’s in the workbook; once the data have changed, run it again on that workbook',
    contractDates:
      'which columns say when each contract begins and ends is not known. Add --contracts FILE, or --set contracts.start=COLUMN --set contracts.end=COLUMN',
    turnover: 'the table does not say the clients’ turnover. Add a column of turnover, or name it in --criteria',
    margin: 'the table does not say the clients’ margin. Add a column of margin, or name it in --criteria',
    productFamilies:
      'which product families each client buys is not known. Add a column of sales per family (at least three, side by side), or --purchases FILE with a “Family” column',
    ownValue:
      'the table does not say the clients’ own value (turnover, margin or CLV). Add a column with it, or --set network.value=COLUMN',
    relationWeight:
      'the list says who influences whom, but with no weight. Say one for all relations, the part of the influenced client’s value that is owed to who influences it: --set network.weight=PART (0 to 1). If a column says it, name it with --list-column relations.weight=HEADER',
  },
  result: {
    digits: 'Clients per digit',
    blank: 'no digit',
    segments: 'Clients per segment',
    coded_one: '{{coded}} of {{clients}} clients has a code; {{missing}} {{missing:lacks|lack}} data.',
    coded_other: '{{coded}} of {{clients}} clients have a code; {{missing}} {{missing:lacks|lack}} data.',
    codedOnly: 'The only client lacks data and has no code.',
    blocked_one: '{{count}} client with a sales block.',
    blocked_other: '{{count}} clients with a sales block.',
    first_one: 'The first client',
    first_other: 'The first {{count}} clients',
    written: 'Wrote {{file}}: {{columns}} {{columns:column|columns}} beside {{place}}.',
    writtenAlone: 'Wrote {{file}}: no columns beside {{place}}.',
    conflictsHow: 'Another reading: {{readings}}.',
    readingMost: '--high-turnover cumulative=80% (the largest who together pass it)',
    readingDigit: '--high-turnover digit (a 3 or a 4)',
    noCodes: 'No code was made: what you asked for needs none, and is made all the same. To have one:',
    writtenSheet: 'Wrote {{file}}: {{columns}} {{columns:column|columns}} on the new sheet “{{sheet}}”.',
    settings_one: 'The option is {{options}}.',
    settings_other: 'The options are {{options}}.',
    appended_one: 'History: 1 row appended to “{{sheet}}”.',
    appended_other: 'History: {{count}} rows appended to “{{sheet}}”.',
    pastQuarters:
      'Snapshots of past quarters ({{rows}} rows): with --back-cast blank, {{blank}} with a code and {{blankSegments}} with a segment; with --back-cast hold, {{hold}} and {{holdSegments}}. They go below the rows that were there, even where their dates are earlier; they are compared by date.',
    sheetLeft:
      'In “{{sheet}}” somebody has put something into the earlier report or beside it, and the new one does not fit without tearing it: it goes on another sheet, and that one stays as it was.',
    rowsInserted_one:
      'The report in “{{sheet}}” has grown: {{count}} row was put in below it, and what stood there moved down whole.',
    rowsInserted_other:
      'The report in “{{sheet}}” has grown: {{count}} rows were put in below it, and what stood there moved down whole.',
    headlines: 'What the reports say',
    sheets_one: 'Report sheet: “{{sheets}}”.',
    sheets_other: 'Report sheets: {{sheets}}.',
    parameters: 'The columns are formulas; their cuts, weights and rules are on the sheet “{{sheet}}”.',
    asTable: 'The range is now the table “{{table}}”.',
    noTable: {
      rows: 'The columns form no table because there are rows among the clients that are none.',
      headers: 'The columns form no table because the header is not a single row of distinct names.',
      longHeader: 'The columns form no table because a header has more than 255 letters, which a table’s cannot have.',
      headerFormula: 'The columns form no table because there are formulas in the header, and a table’s is text only.',
      filter: 'The columns form no table because the range already has a filter.',
      merged: 'The columns form no table because the range has merged cells.',
    },
    lockedStructure:
      'The workbook’s structure is protected; the new file has the sheet “{{sheet}}”, which nobody can remove or move without unprotecting the workbook.',
    hiddenColumns: {
      shown: 'Columns {{columns}} were hidden and are shown now: the results stand in them.',
      kept: 'Columns {{columns}}, with results in them, stay hidden as they were.',
    },
    usersColumn: {
      alone:
        '“{{header}}” (column {{column}}) is called like a column of the program, which did not write what it holds: it is yours and stays as it was.',
      besides:
        '“{{header}}” (column {{column}}) is called like a column of the program, which did not write what it holds: it is yours and stays as it was. The program’s own is “{{besides}}”.',
    },
    protectedSheet:
      'The sheet “{{sheet}}” is protected; the new file has the columns, but stays protected for whoever opens it.',
  },
  didYouMean: 'Did you mean “{{meant}}”?',
  problem: {
    fourNames:
      'Four criteria are needed, and there are {{count}}: {{given}}. With --criteria they are separated by commas, those with a comma in quotes; or give --criterion four times.',
    fourCriteria: `Four criteria are needed. Recognised in the table: {{count}} ({{found}}). Choose among what is there:
{{offers}}
For example:
  {{command}}`,
    unusable: 'Some columns could not be used: {{notTaken}}.',
    summed:
      'If this is a list of purchases, repeat the command with --sum-purchases: it makes the client table from it, a row a client. If you have a client table: npm run classify -- CLIENTS.xlsx --purchases THIS_FILE.',
    noFigures:
      'The table has no column of numbers to classify by. If there are some written as text, convert them into numbers.',
    date: '“{{given}}” is not a date: --date YYYY-MM-DD, for example --date 2026-03-31.',
    noFile: 'The client file is missing. Example: npm run classify -- clients.xlsx',
    manyFiles: 'One file is classified at a time; too many: {{files}}.',
    optionNear: 'There is no option {{option}}. The nearest is {{near}}. All of them: --help.',
    unknownOption: 'There is no option {{option}}. What each does: --help. Those that there are:{{options}}',
    optionWith: 'The option {{option}} takes no value: type it alone.',
    optionWithout: 'The option {{option}} lacks its value. If the value begins with a dash, type {{option}}=VALUE.',
    optionValue: '“{{value}}” is no value of {{option}}. Those that there are:{{values}}',
    optionValueNear: '“{{value}}” is no value of {{option}}. Did you mean “{{near}}”? Those that there are:{{values}}',
    notBoth: '{{one}} and {{other}} cannot go together: leave one of the two.',
    tooMuch: '“{{given}}” is too much. How to type it: --help.',
    wholeNumber: '“{{given}}” is no whole number between {{least}} and {{most}}.',
    column: '“{{given}}” is not ROLE=COLUMN.{{meant}} Roles there are:{{roles}}',
    empty: '“{{given}}” is not COLUMN=zero.',
    noIds:
      'The table has no column of client codes, and without them the code cannot go to another list. Name it with --column id=COLUMN.',
    carryNone: 'Sheet “{{sheet}}” has no client code of the table. Check the sheet and its column of codes.',
    historyNone:
      '{{file}} has no history of snapshots: name a workbook with --history that has saved one (--snapshot).',
    historyTwice:
      'The file has a history of its own, in “{{sheet}}”: leave --history {{file}} out, or use the export without that sheet.',
    snapshot: '{{why}}',
    clientTable: '{{why}}',
    purchasesNone: 'The tool purchases and back-cast snapshots need a purchase list: --purchases FILE.',
    relationsNone: 'The tool network needs a list of relations: --relations FILE.',
    contractColumns:
      'No list of contracts is recognised in “{{file}}”; missing: {{missing}}. Headers: {{headers}}. Name them like Client, Start and End, or say which they are with --list-column contracts.start=HEADER.',
    listColumn: '“{{given}}” is not LIST.ROLE=HEADER.{{meant}} Roles there are:{{roles}}',
    relationColumns:
      'No list of relations is recognised in “{{file}}”; missing: {{missing}}. Headers: {{headers}}. Name them like Influencer, Influenced and Weight (or References, Degree of influence and Trust), or say which they are with --list-column relations.from=HEADER. If the list has no weights, --set network.weight=PART (0 to 1) gives all relations the same.',
    purchaseColumns:
      'No purchase list is recognised in “{{file}}”; missing: {{missing}}. Headers: {{headers}}. Name them like Client, Date and Amount (or Quantity and Price).',
    toolGiven: '“{{given}}” is not TOOL.KEY=VALUE, for example value.retention=0.85.{{meant}} Tools:{{tools}}',
    toolSetting: '“{{given}}”: the tool {{tool}} has no key “{{key}}”.{{meant}} Keys:{{keys}}',
    toolValue: '“{{given}}”: that value cannot be. It takes {{range}}.',
    toolChoice: '“{{given}}” is no value there is.{{meant}} Those that there are:{{values}}',
    toolMeasured:
      '“{{given}}”: it cannot be measured so. contracts needs columns or a list of contracts (--contracts) with one that has ended; purchases, a purchase list (--purchases) of two whole years and 20 clients who bought in the first.',
    toolLacks: '“{{given}}” cannot be told: {{lack}}.',
    also: '“{{given}}” is no column of this result.{{meant}} Possible columns:{{columns}}',
    byFamily:
      '--by-family needs between two and {{most}} client families, and there are {{count}}. Name their column, for example --column family=…: {{headers}}.',
    byFamilyNone:
      '--by-family needs between two and {{most}} client families, and there are {{count}}; no column of text has so few values. Leave --by-family out.',
    emptyColumn: 'The table has no column “{{column}}”.{{meant}} --empty can name any column of numbers:{{columns}}',
    convert: '“{{column}}” cannot be converted: {{what}} {{how}}',
    kindGiven: '“{{given}}” is not WORD=STATUS; statuses are {{kinds}}.',
    kindWord: 'No client has “{{word}}” in “{{column}}”.{{meant}} Words there are:{{words}}',
    kindNone:
      'The table has no column of statuses, so “{{word}}” is nobody’s. Name it with --column kind=COLUMN, or leave --kind out.',
    unit: '“{{given}}” is not COLUMN=UNIT; the units are {{units}}.',
    unitColumn:
      'The scheme does not read “{{column}}” as share, margin or growth.{{meant}} A unit can be given for:{{columns}}',
    unitNone:
      'The scheme reads neither “{{column}}” nor any other column as share, margin or growth: leave --unit out.',
    notFound: 'There is no file {{file}}.',
    unreadable: '{{file}} cannot be read: {{message}}.',
    unwritable: '{{file}} cannot be written: {{message}}.',
    kind: '“{{file}}” cannot be read: only .xlsx, .xlsm and .csv files can.',
    sampleExists: '{{file}} exists already. Nothing was written; use --force to overwrite it, or give another name.',
    exists: '{{file}} exists already. Nothing was written; use --force to overwrite it or another name with --out.',
    sameFile: 'The output would be the input file itself. Nothing was written; choose another name with --out.',
    extension: 'The output must end in {{extension}}: {{file}}.',
    occupied: 'There is no room beside the table: {{cell}} holds “{{text}}”. Nothing was written; use --new-sheet.',
    blockGiven:
      '“{{given}}” does not say what blocks sales: “COLUMN > N”, with a number without a thousands separator ("Days overdue > 60"), or off so that nothing does.',
    blockCriterion:
      'Unpaid bills are a criterion of the scheme, and their digit decides on the block: --block "{{column}} > …" would change nothing. Leave --block out, or take another criterion in the place of unpaid bills (--criteria).',
    blockColumn: 'The table has no column of numbers “{{column}}”.{{meant}} --block can name:{{columns}}',
    highTurnover:
      '“{{given}}” does not say which clients have a high turnover: cumulative=80% (the largest who together pass it), individual=2%, maximum=50%, percentile=50%, amount=50000 or digit (a 3 or a 4).',
    touching:
      'The columns would touch what stands to their right ({{cell}}: “{{text}}”), and Excel would take both for one list. Nothing was written; use --new-sheet, or leave more columns free beside the table.',
    classified:
      'The sheet already has columns of a classification ({{headers}}). Nothing was written; use --replace to replace them, or --new-sheet.',
    noSheet: 'No visible sheet holds data.',
    unexpected: 'Unexpected error: {{message}}. Nothing was written; please report it.',
  },
};
