import { t } from '../../declare/localised';
import { type Concept, formula, list, p, section, table } from './concept';

export const FORMULAS_IN_CELLS: Concept = {
  id: 'formulas-in-cells',
  title: t('Cómo se comportan las fórmulas =CEC.', 'How =CEC. formulas behave'),
  answers: t(
    '¿Cuándo se calculan, qué separadores llevan y por qué dan error?',
    'When are they computed, which signs do they take, and why do they give errors?',
  ),
  source: null,
  sections: [
    section(
      'Separadores',
      'Separators',
      p(
        'Dependen de la región de su equipo, no del idioma de Excel. En España: punto y coma entre argumentos, coma decimal y, dentro de las llaves, \\ entre columnas y ; entre filas. Donde los decimales llevan punto (México, por ejemplo): coma entre argumentos y entre columnas.',
        'They follow the region of your computer, not the language of Excel. Where decimals have a point: a comma between arguments and between columns, a semicolon between rows. Where decimals have a comma: a semicolon between arguments and, inside braces, \\ between columns and ; between rows.',
      ),
      table(
        ['Con coma decimal | Con punto decimal', 'With decimal point | With decimal comma'],
        [
          '=CEC.DIGIT(0,45;{0,1\\0,25\\0,5}) | =CEC.DIGIT(0.45,{0.1,0.25,0.5})',
          '=CEC.DIGIT(0.45,{0.1,0.25,0.5}) | =CEC.DIGIT(0,45;{0,1\\0,25\\0,5})',
        ],
      ),
      p(
        'El buscador del panel inserta ejemplos que valen en cualquier equipo: Excel pone los separadores.',
        'The pane’s finder inserts examples that work on any computer: Excel puts the signs.',
      ),
    ),
    section(
      'Una columna, una fórmula',
      'One column, one formula',
      p(
        'Dé a la función la columna entera en vez de repetirla en cada fila: la respuesta se desborda hacia abajo y es mucho más rápida. Las celdas donde cae deben estar vacías; si no, Excel muestra #¡DESBORDAMIENTO!. Dentro de una tabla de Excel no hay desbordamiento: escriba allí una fórmula por fila.',
        'Give the function the whole column instead of repeating it in each row: the answer spills down and is much faster. The cells where it falls must be empty; otherwise Excel shows #SPILL!. Nothing spills inside an Excel table: write a formula per row there.',
      ),
      formula('=CEC.DIGIT(A2:A241;{0,1\\0,25\\0,5})', '=CEC.DIGIT(A2:A241,{0.1,0.25,0.5})'),
    ),
    section(
      'Cuándo se calculan',
      'When they are computed',
      list(
        [
          'Cuando cambia una celda que leen. Nunca son volátiles: no se recalculan solas a cada paso.',
          'When a cell that they read changes. They are never volatile: they do not recalculate on their own at every step.',
        ],
        [
          'Insertar o borrar filas y columnas puede hacer que Excel las llame otra vez; con los mismos datos conservan el resultado y dan lo mismo.',
          'Inserting or deleting rows and columns may make Excel call them again; with the same data they answer from memory and give the same.',
        ],
        [
          'Al abrir un libro, las celdas con resultado lo conservan; Excel solo vuelve a calcular las que tienen error o no terminaron.',
          'On opening a workbook cells with a result keep it; Excel only computes those again that hold an error or were not finished.',
        ],
        [
          'Mientras se calculan muestran #¡OCUPADO! un instante. Si se queda así, pulse F2 e Intro en la celda.',
          'While they are computed they show #BUSY! for a moment. If it stays, press F2 and Enter in the cell.',
        ],
        [
          'F9 sobre una parte de la fórmula, Evaluar fórmula, el formato condicional y la validación de datos no pueden llamarlas: Excel da un error allí. Ponga la función en una celda y use esa celda.',
          'F9 on a part of the formula, Evaluate Formula, conditional formats and data validation cannot call them: Excel gives an error there. Put the function into a cell and use that cell.',
        ],
      ),
    ),
    section(
      'Tamaño máximo',
      'Largest size',
      p(
        'Excel no admite de una función respuestas de más de 5 MB. Por encima de ese tamaño no da un resultado a medias: da #¡VALOR! con la frase «El resultado pasaría de 5 MB, lo más que Excel admite de una función: use menos filas o menos columnas». Le ocurre a CEC.CLASSIFY hacia los 100.000 clientes con las columnas habituales, y antes con más columnas: pida solo las que necesite (fila Columnas del modelo) o deje que el panel escriba valores. También los datos que se le dan deben caber en 5 MB: si no, Excel ni siquiera la llama.',
        'Excel takes no answer of more than 5 MB from a function. Beyond that size the function does not stop halfway: it gives #VALUE! with the sentence “The answer would pass 5 MB, the most that Excel takes from a function: use fewer rows or columns.” It happens to CEC.CLASSIFY at some 100,000 clients with the usual columns, and earlier with more of them: ask only for those you need (the scheme’s row Columns) or let the pane write values. What it is given must fit into 5 MB, too: otherwise Excel does not even call it.',
      ),
    ),
    section(
      'Errores',
      'Errors',
      table(
        ['Error | Significado', 'Error | Meaning'],
        ['#N/D | falta un dato', '#N/A | data is missing'],
        [
          '#¡VALOR! | un argumento es de otro tipo: texto en lugar de número, otro tamaño de rango',
          '#VALUE! | an argument is of another kind: text for a number, another shape',
        ],
        ['#¡NUM! | un número imposible', '#NUM! | an impossible number'],
        ['#¡DIV/0! | se dividiría entre cero', '#DIV/0! | it would divide by zero'],
        [
          '#¿NOMBRE? | este Excel no tiene el complemento, o lo guardó así alguien sin él: introduzca la fórmula otra vez (F2 e Intro, o Volver a clasificar para las columnas)',
          '#NAME? | this Excel lacks the add-in, or somebody without it has saved the cell so: enter the formula again (F2 and Enter, or Classify again for the columns)',
        ],
      ),
      p(
        'Al pulsar el aviso de la celda, Excel muestra la frase que lo explica (solo con #¡VALOR! y #N/D). La ayuda de cada función dice todas las causas.',
        'On the cell’s warning sign Excel shows the sentence that explains it (with #VALUE! and #N/A only). The help of each function tells every cause.',
      ),
    ),
    section(
      'Idioma',
      'Language',
      p(
        'Los nombres de las funciones son los mismos en todos los idiomas: un libro hecho en español funciona en un Excel en inglés. Los textos de las respuestas salen en español, que es el del método, si el último argumento no dice otra cosa; así una fórmula no cambia de respuesta según quién la abra.',
        'The names of the functions are the same in every language: a workbook made in English works in a Spanish Excel. Texts in answers come in Spanish, the method’s own language, unless the last argument says “en”; so a formula does not change its answer with whoever opens it.',
      ),
    ),
  ],
};
