/** What can be wrong with a file, in Spanish. Ids as in `src/files`. */
export const files = {
  emptyFile: 'El archivo está vacío (0 bytes). Elija otro.',
  notXlsx:
    'El archivo no es un libro de Excel (.xlsx), aunque lo diga su nombre. Ábralo en Excel y guárdelo como .xlsx.',
  noWorkbook: 'El archivo no contiene ningún libro de Excel. Elija un .xlsx o un .csv.',
  passwordProtected:
    'El libro está protegido con contraseña. Guárdelo sin contraseña (Archivo > Información > Proteger libro) y vuelva a intentarlo.',
  oldXls: 'El libro es de un Excel anterior a 2007 (.xls). Guárdelo como .xlsx.',
  binaryWorkbook: 'El libro está en formato binario (.xlsb). Guárdelo como .xlsx.',
  damaged: 'El libro está dañado en «{{part}}». Ábralo en Excel, deje que lo repare y guárdelo.',
  tooLarge: 'La parte «{{part}}» del libro es demasiado grande para leerla aquí.',
  bomb: 'La parte «{{part}}» del libro ocuparía {{megabytes}} MB al descomprimirse, cientos de veces lo que ocupa: no es un libro normal y no se abre. Pida el original a quien se lo envió.',
  declaresEntities:
    'La parte «{{part}}» del libro define entidades (DOCTYPE), algo que ningún libro de Excel lleva: no se abre. Ábralo en Excel y guárdelo de nuevo, o pida el original.',
  unknownEncoding:
    'La parte «{{part}}» del libro está en la codificación «{{encoding}}», que no se conoce aquí. Ábralo en Excel y guárdelo de nuevo.',
  notInEncoding:
    'La parte «{{part}}» del libro no está en la codificación que dice ({{encoding}}): sus acentos no se leerían bien. Ábralo en el programa que lo hizo y guárdelo de nuevo.',
  cellOutside:
    'La hoja «{{sheet}}» tiene algo en {{cell}}, fuera de los límites de Excel (1 048 576 filas, 16 384 columnas). Quítelo en el programa que hizo el libro.',
  cellTwice:
    'La celda {{cell}} de la hoja «{{sheet}}» está dos veces en el archivo, con contenidos distintos. Ábralo en Excel, compruebe cuál vale y guárdelo.',
  rangeTooLarge:
    '{{range}} de la hoja «{{sheet}}» son demasiadas celdas para una lista de clientes. Indique el rango de la lista, por ejemplo A1:M92.',
  sheetNotFound: 'No hay ninguna hoja «{{sheet}}». Hojas que hay: {{sheets}}.',
  emptySheet: 'La hoja «{{sheet}}» está vacía.',
  tableNotFound: 'No hay ninguna tabla «{{table}}». Tablas que hay: {{tables}}.',
  nameTaken: 'El nombre «{{name}}» ya se usa en el libro.',
  invalidName: '«{{name}}» no vale como nombre en Excel.',
  sheetNameTaken: 'Ya hay una hoja «{{sheet}}».',
  invalidSheetName: '«{{sheet}}» no vale como nombre de hoja en Excel.',
  lastSheet: 'No se puede quitar «{{sheet}}»: es la única hoja visible.',
  columnsRepeat: 'La tabla «{{table}}» tendría dos columnas «{{column}}».',
  columnCount: 'La tabla «{{table}}» ({{range}}) no tiene {{columns}} columnas.',
  tablesOverlap: 'La tabla «{{table}}» se superpondría a «{{other}}».',
  queryTable: 'La tabla «{{table}}» se llena con una consulta y no admite columnas nuevas. Use --new-sheet.',
  arrayFormula: 'En «{{sheet}}» {{range}} hay una fórmula matricial que no se puede cambiar en parte.',
  textTooLong: 'El texto de {{sheet}}!{{cell}} tiene {{length}} caracteres y Excel admite 32 767.',
  outsideSheet:
    '{{range}} se sale de la hoja «{{sheet}}», que acaba en XFD1048576. Deje sitio a la derecha de la tabla o escriba en una hoja nueva.',
  invalidRange: '«{{range}}» no es un rango. Escríbalo como A1:M92.',
  rangeBeyondExcel:
    '«{{range}}» se sale de Excel, cuya última celda es XFD1048576. Escriba un rango que quepa en una hoja, como A1:M92.',
  wrongEncoding: 'El archivo no está en la codificación {{encoding}}. Indique otra con --encoding.',
  openQuote:
    'La comilla que se abre en la línea {{line}} («{{text}}») no se cierra hasta la línea {{last}}: las filas de en medio se leerían como un solo campo. Ciérrela en su línea o, si es parte del texto, escríbala doble ("").',
  unclosedQuote:
    'La comilla que se abre en la línea {{line}} («{{text}}») no se cierra en ningún sitio: todo hasta la línea {{last}} se leería como un solo campo. Ciérrela en su línea o, si es parte del texto, escríbala doble ("").',
  csvTooLarge:
    'El archivo tendría {{rows}} filas y {{columns}} columnas: son demasiadas para una hoja. Compruebe el separador (--separator) y que ninguna línea tenga separadores de más.',
  notCsv: 'El archivo no es texto: no se puede leer como .csv.',
};
