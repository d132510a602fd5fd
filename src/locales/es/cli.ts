/** What the command line says, in Spanish. */
export const cli = {
  usage: `Clasifica una tabla de clientes (CEC 4444) y escribe el resultado en un libro de Excel.

  npm run classify -- clientes.xlsx [opciones]

  --sheet HOJA          hoja que se lee (por defecto, la primera visible con datos)
  --range A1:M92        rango dentro de la hoja
  --scheme ARCHIVO      modelo de clasificación (.json); sin él se propone uno
  --preset it-company   el ejemplo de la empresa informática: familias, cuota, facturación, impagados; pesos y fidelización
  --criteria "A,B,C,D"  los cuatro criterios, por su nombre en el catálogo, el encabezado de su columna o un cálculo:
                        sum(A;B;C) o sum(A:C) suma, count(A;B) cuántas pasan de cero, years(A) años desde una fecha
                        o un año, growth(A;B), A-B, A/B. Detrás, sus límites (Visitas >= 2 5 10; Deuda <= 0 1 2) o
                        cómo hallarlos (:low, :high, :quartiles, :pareto, :pareto-count). Entre comillas dobles si
                        el encabezado lleva una coma
  --criterion A         lo mismo de uno en uno: cuatro veces
  --share CUOTA         de dónde sale la cuota de cliente: el encabezado de su columna, A/B, o una estimación que se marca
                        siempre como tal: "declared(Facturación;Compras declaradas)" lo que declara el cliente,
                        "sector(Facturación;Empleados;3500)" gasto del sector por empleado (un importe, una columna, o
                        una columna de sectores con los suyos: Sector;Industria=3500;*=1200), "split(Facturación;
                        Competidores)" a partes iguales. Delante, la que se conoce: "Cuota | split(…)"
  --date AAAA-MM-DD     fecha hasta la que se cuentan los años (por defecto, la última de otras fechas de la tabla; si no, hoy)
  --out ARCHIVO         libro que se escribe (por defecto, <nombre>-CEC.xlsx junto al original)
  --save-scheme ARCHIVO guarda el modelo usado, con sus importes ya fijados
  --empty COLUMNA=zero  en esa columna, vacío equivale a cero (se puede repetir); --empty families=zero, en todas las
                        columnas de familias de productos
  --convert-text        convierte en el libro que se escribe los números y fechas que están como texto, cada columna con
                        una regla que se dice
  --unit COLUMNA=UNIDAD en qué unidad está una columna de cuotas, márgenes o crecimientos: fraction (0,25 es 25 %),
                        0-100 (25 es 25 %) o number (tal como están; se puede repetir)
  --column DATO=COLUMNA usa esa columna para ese dato (turnover, share, margin, years…; se puede repetir)
  --by-family segments|criteria
                        compara cada familia de clientes consigo misma: la facturación alta de los segmentos, o los
                        criterios, cada familia con su perfil y sus límites de Pareto (se puede dar dos veces); la
                        familia, la zona o el comercial se indican con --column family=COLUMNA
  --family-map HOJA     hoja de correspondencias de familias: en la primera columna, el valor que tienen los clientes (el de
                        --column family=COLUMNA); en la segunda, su familia. Del mismo libro, o ARCHIVO[!HOJA]
  --kind PALABRA=SITUACIÓN
                        qué significa una palabra de la columna de situación: current, potential, satisfied o lost
                        ("Por captar=potential"; se puede repetir)
  --output values|plain escribe valores (por defecto) o fórmulas de Excel sin complemento, con una hoja de parámetros
  --by-kind             da a potenciales, satisfechos y perdidos su propio perfil de criterios
  --high-turnover LECTURA[=NIVEL]
                        qué clientes cuentan como de facturación alta en los segmentos: cumulative=0.8 (los mayores que
                        juntos lo superan), individual=0.02, maximum=0.5, percentile=0.5, amount=50000 o digit (un 3 o un 4)
  --block "COLUMNA > N" bloquea las ventas a quien pasa de N en una columna de impagados, de días vencidos o de importe
                        vencido ("Días vencidos > 60"); off: sin bloqueo
  --latest-year         con --scheme: lee las columnas del último año que tiene la tabla («Ventas 2026» por «Ventas 2025»);
                        los límites se quedan como están
  --compare MODELO.json escribe quién cambia de segmento frente a otro modelo, en clientes y en facturación
  --lapsed lost         cuenta como perdidos a quienes compraron el período anterior y ahora no compran nada
  --currency MONEDA     moneda de la facturación (por ejemplo "miles de euros"), si la tabla no la dice o dice otra; "" = ninguna
  --also COLUMNA        escribe además esa columna (por ejemplo "Estrategia volumen × cuota"; se puede repetir)
  --export ARCHIVO.csv  escribe código de cliente, código CEC, segmento, bloqueo y descuento para un ERP o un CRM
  --carry HOJA[!COLUMNA|!A1:C9]
                        lleva código y segmento junto a los códigos de cliente de otra lista (se puede repetir)
  --carry-numbers       al llevarlos, los ceros de delante no cuentan (000123 es 123)
  --report              añade las hojas de informe, con gráficos
  --tool NOMBRE         añade las hojas de una herramienta (overview, matrices, policy, supply, value, purchases,
                        schemes, certainty, watching, decisions, profitability, families,
                        contracts, network, guide; all: todas las que tengan algo que decir; se puede repetir).
                        Sin cuatro criterios: value, purchases, profitability, families, contracts, network y guide
  --set HERRAMIENTA.DATO=VALOR
                        cambia un supuesto o una columna de una herramienta (value.retention=0.85,
                        value.retention.from=Fidelidad, value.years= sin límite,
                        purchases.startsKnown=true, contracts.start=Alta y contracts.end=Baja, network.scale=true), o casillas y reglas de las matrices
                        del modelo (matrices.position.strong.vital=grow, matrices.volumeShare.4.1=watch,
                        matrices.overrides=no; se puede repetir)
  --purchases ARCHIVO[!HOJA]
                        lista de compras (cliente, fecha, importe o cantidad y precio) que la herramienta purchases
                        lee junto a los clientes
  --relations ARCHIVO[!HOJA]
                        lista de quién influye en quién (prescriptor, influido, peso o referencias, grado y confianza)
                        que la herramienta network lee junto a los clientes
  --contracts ARCHIVO[!HOJA]
                        lista de contratos (cliente, inicio, fin vacío si sigue y, si los hay, importe y producto) que lee
                        la herramienta contracts en lugar de dos columnas de la tabla de clientes
  --list-column LISTA.PAPEL=ENCABEZADO
                        dice qué es una columna de esas listas cuando no se reconoce (contracts.start=Vigencia desde,
                        purchases.client=Cuenta; se puede repetir)
  --list-dates dd/mm/yyyy|mm/dd/yyyy
                        cómo leer las fechas de esas listas escritas como texto (si no, según lo que prueben)
  --list-numbers        en esas listas los ceros de delante de un código de cliente no cuentan (000123 es 123)
  --list-decimal ","|"."
                        el signo decimal de sus importes escritos como texto (si no, el que prueben)
  --list-currency MONEDA
                        la moneda de sus importes que se analiza, "" para los que no la dicen (si no, la de más líneas);
                        las monedas no se mezclan
  --snapshot FECHA      añade a la hoja de historial una foto de la cartera con esa fecha (2026-09-30, o today);
                        --tool watching compara después dos fotos y explica cada movimiento
  --history ARCHIVO     sigue con el historial de un libro de resultados anterior: sus hojas de historial pasan al
                        resultado antes de añadir fotos o compararlas (el archivo nuevo no debe tener las suyas)
  --back-cast blank|hold
                        añade fotos de cada fin de trimestre hechas con la lista de compras; lo que la lista no dice
                        queda en blanco (blank) o en su valor de hoy (hold)
  --sum-purchases       el archivo es una lista de compras: hace de ella la tabla de clientes, una fila por cliente, en
                        una hoja nueva (últimos 12 meses de la lista), y la clasifica; la lista queda para --tool
  --free-orders         las compras de importe 0 cuentan
  --new-sheet           escribe en una hoja nueva, con código y nombre y por prioridad, en lugar de junto a la tabla
  --replace             sustituye las columnas de una clasificación anterior
  --force               permite sobrescribir el archivo de salida o del modelo
  --separator, --decimal, --encoding   para .csv, si no se reconocen bien
  --lang es|en|es-MX    idioma (es); con región, los números como se escriben en ella (1,234.56)
  --help                esta ayuda`,
  sample: {
    usage: `Escribe una cartera de ejemplo en un libro de Excel.

  npm run sample -- [ARCHIVO.xlsx] [es|en] [clientes] [semilla]   (out/clientes.xlsx, es, 240 clientes)
  npm run sample -- --purchases [ARCHIVO.xlsx] [es|en] [clientes] [semilla]
                                                                  las compras de esa cartera (out/compras.xlsx)
  npm run sample -- --network [ARCHIVO.xlsx] [es|en]               el ejemplo del valor en red (out/red.xlsx)
  npm run sample -- --history-template [ARCHIVO.xlsx] [es|en]      la tabla para los datos históricos, por rellenar
                                                                  (out/historico.xlsx; si ya existe, con un número)

  --force               permite sobrescribir un libro que ya existe
  --lang es|en          idioma (es)
  --help                esta ayuda`,
  },
  phase: {
    reading: 'Leyendo',
    classifying: 'Clasificando',
    forecasting: 'Calculando la previsión',
    writing: 'Escribiendo',
  },
  read: {
    file_one: '{{file}}: {{count}} cliente en {{place}}.',
    file_other: '{{file}}: {{count}} clientes en {{place}}.',
    purchaseListHow:
      'Se usa así: npm run classify -- CLIENTES.xlsx --purchases ESTE_ARCHIVO. Sin tabla de clientes: --sum-purchases la hace de la lista.',
    lapsedHow: 'Con --lapsed lost se cuentan así.',
    kindHow: 'Qué es cada una se indica así: {{option}} (current, potential, satisfied o lost).',
    emptyHow: 'Se indica con {{option}}.',
    others: 'Otras tablas del archivo: {{places}}. Para leer otra, indique --sheet o --range.',
    elsewhere: 'Si los clientes están en otro sitio, indique --sheet o --range.',
    csv: 'CSV: codificación {{encoding}}, separador «{{separator}}», decimales con «{{decimal}}».',
    csvUncertain: 'Nada en el archivo decide si «{{decimal}}» separa decimales: compruébelo o indique --decimal.',
    csvForms_one:
      '«{{column}}»: un número está escrito con moneda, con paréntesis o con el signo detrás, y se lee así: {{examples}}.',
    csvForms_other:
      '«{{column}}»: {{count}} números están escritos con moneda, con paréntesis o con el signo detrás, y se leen así: {{examples}}.',
    csvOtherDecimals: 'En {{headers}} los decimales van con «{{decimal}}».',
    csvForeign_one:
      'La línea {{lines}} tiene bytes que no son {{encoding}}; se leen como Windows-1252. Compruebe sus letras con acento.',
    csvForeign_other:
      '{{count}} líneas tienen bytes que no son {{encoding}} ({{lines}}); se leen como Windows-1252. Compruebe sus letras con acento.',
    csvQuotes_one: 'En la línea {{lines}} hay una comilla sin doblar dentro de un campo; se lee como parte del texto.',
    csvQuotes_other:
      'En {{count}} líneas hay comillas sin doblar dentro de un campo ({{lines}}); se leen como parte del texto.',
    rows_one: 'Fila {{rows}}.',
    rows_other: 'Filas {{rows}}.',
    strays_one:
      '{{count}} celda queda lejos de la lista y no se ha leído: {{cells}}. Si es de la lista, indique su rango con --range.',
    strays_other:
      '{{count}} celdas quedan lejos de la lista y no se han leído: {{cells}}. Si son de la lista, indique su rango con --range.',
    tab: 'tabulador',
    columns: 'Columnas',
    since: 'Se pueden calcular años de relación desde',
    families: 'Familias de producto (su suma, y cuántas se compran)',
    notUsed: 'no usadas: {{headers}}',
    byFamily: 'Con --by-family segments o --by-family criteria cada familia se compara consigo misma.',
  },
  scheme: {
    open: 'sin límite',
    gt: 'más de {{cut}}',
    gte: 'desde {{cut}}',
    lte: 'hasta {{cut}}',
    lt: 'menos de {{cut}}',
    proposed: 'Modelo propuesto (no se ha dado ninguno)',
    chosen: 'Los criterios elegidos',
    years: '{{was}} (la tabla tiene {{is}})',
    yearsBehind:
      'El modelo lee columnas de un año anterior: {{columns}}. Con --latest-year lee las del último año, con los mismos límites.',
    referenceDate: 'Los años se cuentan hasta el {{date}} (--date AAAA-MM-DD para otra fecha).',
    given: 'Modelo «{{name}}»',
    saved: 'Modelo guardado en {{file}}.',
    currency: 'La facturación está en {{currency}}.',
    currencyLine: 'La facturación está en {{currency}}: lo dice «{{text}}» (fila {{row}}). Otra cosa, con --currency.',
    noSegments: 'Sin segmentos: {{reason}}.',
    needsShare:
      'la tabla no tiene cuota de cliente ni compras totales (añada la columna; si una lo dice, indíquela con --column share=COLUMNA o --column totalPurchases=COLUMNA; o estime la cuota con --share{{how}})',
    shareExample: ', por ejemplo {{option}}',
    shareHelp: ', que explica --help',
    needsTurnover: 'la tabla no tiene facturación (añada la columna, o indíquela con --column turnover=COLUMNA)',
  },
  codes: {
    exported_one: '{{file}}: 1 cliente con su código, para otro programa.',
    exported_other: '{{file}}: {{count}} clientes con su código, para otro programa.',
    twice_one: '1 código de cliente está repetido con clasificaciones distintas y no se ha exportado: {{ids}}.',
    twice_other:
      '{{count}} códigos de cliente están repetidos con clasificaciones distintas y no se han exportado: {{ids}}.',
    carried: '{{sheet}}: {{columns}} en {{at}}, para {{matched}} de {{rows}} {{rows:fila|filas}} (por «{{header}}»).',
    carriedNone:
      '{{sheet}}: ninguna de sus {{rows}} filas es de un cliente de la tabla; no se ha escrito nada en ella.',
    otherLists:
      '{{sheet}} tiene más listas con códigos de cliente, en las que no se ha escrito: {{lists}}. Para llevarlos allí, {{option}}.',
    carriedSame: '{{sheet}}: lo que tenía ya estaba al día ({{matched}} de {{rows}} {{rows:fila|filas}}).',
    carriedAnew_one: '{{sheet}}: 1 celda de código o segmento puesta al día.',
    carriedAnew_other: '{{sheet}}: {{count}} celdas de código o segmento puestas al día.',
    carriedOther_one:
      '{{sheet}}: 1 celda de código o segmento dice otra cosa y se queda. Con --replace se pone al día.',
    carriedOther_other:
      '{{sheet}}: {{count}} celdas de código o segmento dicen otra cosa y se quedan. Con --replace se ponen al día.',
    unmatched_one: '{{sheet}}: 1 código no es de ningún cliente de la tabla: {{ids}}.',
    unmatched_other: '{{sheet}}: {{count}} códigos no son de ningún cliente de la tabla: {{ids}}.',
    several_one: '1 código es de varios clientes y se queda en blanco: {{ids}}.',
    several_other: '{{count}} códigos son de varios clientes y se quedan en blanco: {{ids}}.',
    asNumbers_one: 'Hay 1 fila más si los ceros de delante no cuentan («000123» = 123): --carry-numbers.',
    asNumbers_other: 'Hay {{count}} filas más si los ceros de delante no cuentan («000123» = 123): --carry-numbers.',
  },
  lacks: {
    title_one: 'Una herramienta queda sin hoja, porque no tendría nada que decir',
    title_other: '{{count}} herramientas quedan sin hoja, porque no tendrían nada que decir',
    purchases: 'necesita una lista de compras. Añada --purchases ARCHIVO',
    relations: 'necesita una lista de quién influye en quién. Añada --relations ARCHIVO',
    contracts: 'necesita una lista de contratos. Añada --contracts ARCHIVO',
    criteria: 'necesita códigos, y faltan los cuatro criterios: nómbrelos con --criteria',
    otherScheme:
      'necesita otro modelo con el que comparar. Añada --compare MODELO.json (uno que haya escrito --save-scheme)',
    snapshots:
      'todavía no hay dos fotos que comparar. --snapshot today guarda la de hoy en el libro; cuando hayan cambiado los datos, repítalo con ese libro',
    contractDates:
      'no se sabe qué columnas dicen cuándo empieza y termina cada contrato. Añada --contracts ARCHIVO, o --set contracts.start=COLUMNA --set contracts.end=COLUMNA',
    turnover:
      'la tabla no dice lo que facturan los clientes. Añada una columna de facturación, o nómbrela en --criteria',
    margin: 'la tabla no dice el margen de los clientes. Añada una columna de margen, o nómbrela en --criteria',
    productFamilies:
      'no se sabe qué familias de producto compra cada cliente. Añada una columna de ventas por familia (al menos tres, juntas), o --purchases ARCHIVO con una columna «Familia»',
    ownValue:
      'la tabla no dice el valor propio de los clientes (facturación, margen o CLV). Añada una columna con él, o --set network.value=COLUMNA',
    relationWeight:
      'la lista dice quién influye en quién, pero no con qué peso. Diga uno para todas las relaciones, la parte del valor del influido que se debe a quien influye: --set network.weight=PARTE (de 0 a 1). Si una columna lo dice, nómbrela con --list-column relations.weight=ENCABEZADO',
  },
  result: {
    digits: 'Clientes por dígito',
    blank: 'sin dígito',
    segments: 'Clientes por segmento',
    coded_one: '{{coded}} de {{clients}} clientes tiene código; a {{missing}} {{missing:le|les}} falta algún dato.',
    coded_other: '{{coded}} de {{clients}} clientes tienen código; a {{missing}} {{missing:le|les}} falta algún dato.',
    codedOnly: 'Al único cliente le falta algún dato: no tiene código.',
    blocked_one: '{{count}} cliente con bloqueo de ventas.',
    blocked_other: '{{count}} clientes con bloqueo de ventas.',
    first_one: 'El primer cliente',
    first_other: 'Los {{count}} primeros clientes',
    written: 'Escrito {{file}}: {{columns}} {{columns:columna|columnas}} junto a {{place}}.',
    writtenAlone: 'Escrito {{file}}: sin columnas al lado de {{place}}.',
    conflictsHow: 'Otra lectura: {{readings}}.',
    readingMost: '--high-turnover cumulative=0.8 (los mayores que juntos lo superan)',
    readingDigit: '--high-turnover digit (un 3 o un 4)',
    noCodes: 'No se ha hecho ningún código: lo que ha pedido no lo necesita y se hace igual. Para que lo haya:',
    writtenSheet: 'Escrito {{file}}: {{columns}} {{columns:columna|columnas}} en la hoja nueva «{{sheet}}».',
    settings_one: 'La opción es {{options}}.',
    settings_other: 'Las opciones son {{options}}.',
    appended_one: 'Historial: 1 fila añadida a «{{sheet}}».',
    appended_other: 'Historial: {{count}} filas añadidas a «{{sheet}}».',
    pastQuarters:
      'Fotos de trimestres pasados ({{rows}} filas): con --back-cast blank, {{blank}} con código y {{blankSegments}} con segmento; con --back-cast hold, {{hold}} y {{holdSegments}}. Van debajo de las filas que hubiera, aunque sean de fechas anteriores; se comparan por su fecha.',
    sheetLeft:
      'En «{{sheet}}» alguien ha puesto algo dentro del informe anterior o junto a él, y el nuevo no cabe sin romperlo: va en otra hoja, y aquella queda como estaba.',
    rowsInserted_one:
      'El informe de «{{sheet}}» ha crecido: se ha insertado {{count}} fila debajo, y lo que había allí ha bajado entero.',
    rowsInserted_other:
      'El informe de «{{sheet}}» ha crecido: se han insertado {{count}} filas debajo, y lo que había allí ha bajado entero.',
    headlines: 'Lo que dicen los informes',
    sheets_one: 'Hoja de informe: «{{sheets}}».',
    sheets_other: 'Hojas de informe: {{sheets}}.',
    parameters: 'Las columnas son fórmulas; sus límites, pesos y reglas están en la hoja «{{sheet}}».',
    asTable: 'El rango es ahora la tabla «{{table}}».',
    noTable: {
      rows: 'Las columnas no forman tabla porque entre los clientes hay filas que no lo son.',
      headers: 'Las columnas no forman tabla porque el encabezado no es una sola fila de nombres distintos.',
      longHeader: 'Las columnas no forman tabla porque un encabezado pasa de 255 letras, y el de una tabla no puede.',
      headerFormula:
        'Las columnas no forman tabla porque en el encabezado hay fórmulas, y el de una tabla es solo texto.',
      filter: 'Las columnas no forman tabla porque el rango ya tiene filtro.',
      merged: 'Las columnas no forman tabla porque el rango tiene celdas combinadas.',
    },
    lockedStructure:
      'La estructura del libro está protegida; el archivo nuevo lleva la hoja «{{sheet}}», que nadie podrá quitar ni mover sin desproteger el libro.',
    hiddenColumns: {
      shown: 'Las columnas {{columns}} estaban ocultas y ahora se ven: en ellas está el resultado.',
      kept: 'Las columnas {{columns}}, con resultados, siguen ocultas, como estaban.',
    },
    usersColumn: {
      alone:
        '«{{header}}» (columna {{column}}) se llama como una columna del programa, pero su contenido no lo ha escrito él: es suya y queda como estaba.',
      besides:
        '«{{header}}» (columna {{column}}) se llama como una columna del programa, pero su contenido no lo ha escrito él: es suya y queda como estaba. La del programa es «{{besides}}».',
    },
    protectedSheet:
      'La hoja «{{sheet}}» está protegida; el archivo nuevo lleva las columnas, pero sigue protegida para quien lo abra.',
  },
  didYouMean: '¿Quería decir «{{meant}}»?',
  problem: {
    fourNames:
      'Hacen falta cuatro criterios y hay {{count}}: {{given}}. Con --criteria van separados por comas, y entre comillas los que llevan una coma; o repita --criterion cuatro veces.',
    fourCriteria: `Hacen falta cuatro criterios. Reconocidos en la tabla: {{count}} ({{found}}). Elija entre lo que hay:
{{offers}}
Por ejemplo:
  {{command}}`,
    unusable: 'Hay columnas que no se han podido usar: {{notTaken}}.',
    summed:
      'Si es una lista de compras, repita la orden con --sum-purchases: hace de ella la tabla de clientes, una fila por cliente. Si ya tiene tabla de clientes: npm run classify -- CLIENTES.xlsx --purchases ESTE_ARCHIVO.',
    noFigures:
      'La tabla no tiene ninguna columna de números con que clasificar. Si los hay escritos como texto, conviértalos en números.',
    date: '«{{given}}» no es una fecha: --date AAAA-MM-DD, por ejemplo --date 2026-03-31.',
    noFile: 'Falta el archivo de clientes. Ejemplo: npm run classify -- clientes.xlsx',
    manyFiles: 'Se clasifica un archivo cada vez; sobran: {{files}}.',
    optionNear: 'No hay ninguna opción {{option}}. La más parecida es {{near}}. Todas, con --help.',
    unknownOption: 'No hay ninguna opción {{option}}. Qué hace cada una, con --help. Las que hay:{{options}}',
    optionWith: 'La opción {{option}} no lleva ningún valor: escríbala sola.',
    optionWithout:
      'A la opción {{option}} le falta su valor. Si el valor empieza por un guion, escríbalo así: {{option}}=VALOR.',
    optionValue: '«{{value}}» no es un valor de {{option}}. Los que hay:{{values}}',
    optionValueNear: '«{{value}}» no es un valor de {{option}}. ¿Quería decir «{{near}}»? Los que hay:{{values}}',
    notBoth: '{{one}} y {{other}} no pueden ir juntas: deje una de las dos.',
    tooMuch: 'Sobra «{{given}}». Cómo se escribe, con --help.',
    wholeNumber: '«{{given}}» no es un número entero entre {{least}} y {{most}}.',
    column: '«{{given}}» no es DATO=COLUMNA.{{meant}} Datos posibles:{{roles}}',
    empty: '«{{given}}» no es COLUMNA=zero.',
    noIds:
      'La tabla no tiene una columna de códigos de cliente, y sin ellos el código no puede ir a otra lista. Indíquela con --column id=COLUMNA.',
    carryNone:
      'En la hoja «{{sheet}}» no hay ningún código de cliente de la tabla. Compruebe la hoja y la columna de códigos.',
    historyNone:
      '{{file}} no tiene historial de fotos: indique con --history un libro que haya guardado alguna (--snapshot).',
    historyTwice:
      'El archivo ya tiene su historial, en «{{sheet}}»: quite --history {{file}}, o use la exportación sin esa hoja.',
    snapshot: '{{why}}',
    clientTable: '{{why}}',
    purchasesNone:
      'La herramienta purchases y las fotos retrospectivas necesitan una lista de compras: --purchases ARCHIVO.',
    relationsNone: 'La herramienta network necesita una lista de relaciones: --relations ARCHIVO.',
    contractColumns:
      'En «{{file}}» no se reconoce ninguna lista de contratos; falta: {{missing}}. Encabezados: {{headers}}. Llámelos como Cliente, Inicio y Fin, o diga cuáles son con --list-column contracts.start=ENCABEZADO.',
    listColumn: '«{{given}}» no es LISTA.PAPEL=ENCABEZADO.{{meant}} Papeles posibles:{{roles}}',
    relationColumns:
      'En «{{file}}» no se reconoce la lista de relaciones; falta: {{missing}}. Encabezados: {{headers}}. Póngales nombres como Prescriptor, Influido y Peso (o Referencias, Grado de influencia y Confianza), o diga cuáles son con --list-column relations.from=ENCABEZADO. Si la lista no tiene pesos, --set network.weight=PARTE (de 0 a 1) da el mismo a todas las relaciones.',
    purchaseColumns:
      'En «{{file}}» no se reconoce la lista de compras; falta: {{missing}}. Encabezados: {{headers}}. Póngales nombres como Cliente, Fecha e Importe (o Cantidad y Precio).',
    toolGiven:
      '«{{given}}» no es HERRAMIENTA.DATO=VALOR, por ejemplo value.retention=0.85.{{meant}} Herramientas:{{tools}}',
    toolSetting: '«{{given}}»: la herramienta {{tool}} no tiene el dato «{{key}}».{{meant}} Datos:{{keys}}',
    toolValue: '«{{given}}»: no puede tener ese valor. Admite {{range}}.',
    toolChoice: '«{{given}}» no es un valor posible.{{meant}} Los que hay:{{values}}',
    toolMeasured:
      '«{{given}}»: no se puede medir así. contracts pide columnas o una lista de contratos (--contracts) con alguna baja; purchases, una lista de compras (--purchases) de dos años enteros y 20 clientes que compraran en el primero.',
    toolLacks: '«{{given}}» no se puede indicar: {{lack}}.',
    also: '«{{given}}» no es una columna de este resultado.{{meant}} Columnas posibles:{{columns}}',
    byFamily:
      'Para --by-family hacen falta entre dos y {{most}} familias de clientes, y hay {{count}}. Indique su columna, por ejemplo --column family=…: {{headers}}.',
    byFamilyNone:
      'Para --by-family hacen falta entre dos y {{most}} familias de clientes, y hay {{count}}; ninguna columna de texto tiene tan pocos valores. Quite --by-family.',
    emptyColumn:
      'La tabla no tiene ninguna columna «{{column}}».{{meant}} Con --empty se puede nombrar cualquiera de números:{{columns}}',
    convert: 'No se puede convertir «{{column}}»: {{what}} {{how}}',
    kindGiven: '«{{given}}» no es PALABRA=SITUACIÓN; las situaciones son {{kinds}}.',
    kindWord: 'Ningún cliente tiene «{{word}}» en «{{column}}».{{meant}} Las palabras que hay:{{words}}',
    kindNone:
      'La tabla no tiene columna de situación, y «{{word}}» no es de nadie. Indíquela con --column kind=COLUMNA, o quite --kind.',
    unit: '«{{given}}» no es COLUMNA=UNIDAD; las unidades son {{units}}.',
    unitColumn:
      'El modelo no lee «{{column}}» como cuota, margen o crecimiento.{{meant}} Se puede decir la unidad de:{{columns}}',
    unitNone: 'El modelo no lee «{{column}}» ni ninguna otra columna como cuota, margen o crecimiento: quite --unit.',
    notFound: 'No existe el archivo {{file}}.',
    unreadable: 'No se puede leer {{file}}: {{message}}.',
    unwritable: 'No se puede escribir {{file}}: {{message}}.',
    kind: 'No se sabe leer «{{file}}»: hace falta un .xlsx, un .xlsm o un .csv.',
    sampleExists: 'Ya existe {{file}}. No se ha escrito nada; use --force para sobrescribirlo, o dé otro nombre.',
    exists: 'Ya existe {{file}}. No se ha escrito nada; use --force para sobrescribirlo u otro nombre con --out.',
    sameFile: 'La salida sería el propio archivo de entrada. No se ha escrito nada; elija otro nombre con --out.',
    extension: 'La salida debe terminar en {{extension}}: {{file}}.',
    occupied:
      'No hay sitio junto a la tabla: {{cell}} ya tiene datos («{{text}}»). No se ha escrito nada; use --new-sheet.',
    blockGiven:
      '«{{given}}» no dice qué bloquea las ventas: «COLUMNA > N», con un número sin separador de miles ("Días vencidos > 60"), u off para que nada las bloquee.',
    blockCriterion:
      'Las facturas impagadas son un criterio del modelo, y su dígito decide el bloqueo: --block "{{column}} > …" no cambiaría nada. Quite --block, o ponga otro criterio en lugar de las facturas impagadas (--criteria).',
    blockColumn: 'La tabla no tiene la columna de números «{{column}}».{{meant}} --block puede nombrar:{{columns}}',
    highTurnover:
      '«{{given}}» no dice qué clientes tienen una facturación alta: cumulative=0.8 (los mayores que juntos lo superan), individual=0.02, maximum=0.5, percentile=0.5, amount=50000 o digit (un 3 o un 4).',
    touching:
      'Las columnas quedarían pegadas a lo que hay a su derecha ({{cell}}: «{{text}}»), y Excel tomaría las dos cosas por una sola lista. No se ha escrito nada; use --new-sheet o deje más columnas libres junto a la tabla.',
    classified:
      'La hoja ya tiene columnas de una clasificación ({{headers}}). No se ha escrito nada; use --replace para sustituirlas o --new-sheet.',
    noSheet: 'Ninguna hoja visible tiene datos.',
    unexpected: 'Error inesperado: {{message}}. No se ha escrito nada; comuníquelo, por favor.',
  },
};
