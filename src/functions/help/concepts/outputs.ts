import { t } from '../../declare/localised';
import { type Concept, list, p, section, table } from './concept';

export const OUTPUTS: Concept = {
  id: 'outputs',
  title: t('Valores, fórmulas y hoja de parámetros', 'Values, formulas and the parameters sheet'),
  answers: t(
    '¿Qué escribe el complemento y qué ve quien recibe el libro?',
    'What does the add-in write, and what does the receiver of the workbook see?',
  ),
  source: null,
  sections: [
    section(
      'Tres maneras de escribir lo mismo',
      'Three ways to write the same',
      table(
        [
          'Se escriben como | Qué hay en las celdas | Cambia sola | Necesita el complemento',
          'Written as | What the cells hold | Follows changes | Needs the add-in',
        ],
        [
          'Valores | números y textos | no: vuelva a clasificar | no',
          'Values | numbers and texts | no: classify again | no',
        ],
        [
          'Fórmulas CEC (vivas) | fórmulas =CEC.… | sí | sí, en cada equipo que abra el libro',
          'CEC formulas (live) | formulas =CEC.… | yes | yes, on every computer that opens the workbook',
        ],
        ['Fórmulas de Excel | fórmulas de Excel 2010 | sí | no', 'Excel formulas | formulas of Excel 2010 | yes | no'],
      ),
      p(
        'Las tres dan lo mismo. Con valores no hay nada que pueda cambiar sin que usted lo pida; con fórmulas, un dato nuevo o un límite nuevo se nota al momento. Las fórmulas cargan más el libro que los valores: el panel dice hasta cuántos clientes las escribe.',
        'All three give the same. With values nothing can change unless you ask; with formulas a new figure or a new cut shows at once. Formulas weigh more than values: the pane says up to how many clients it writes them.',
      ),
    ),
    section(
      'La hoja de parámetros',
      'The parameters sheet',
      p(
        'Con cualquiera de las dos clases de fórmulas, los números del modelo (límites, direcciones, pesos, fidelización, límites de los segmentos) viven en una hoja de parámetros, y solo allí. Las fórmulas leen sus celdas por su nombre: cambie un límite en la hoja y todos los clientes se reclasifican.',
        'With either kind of formulas the numbers of the scheme (cuts, directions, weights, loyalty, segment cuts) live on a parameters sheet, and only there. The formulas read its cells by name: change a cut on the sheet and every client is classified anew.',
      ),
      p(
        'Si una celda no tiene sentido (pesos que suman 1,1; límites que se cruzan), los dígitos quedan vacíos, las observaciones lo dicen y el panel señala la celda. Si borra un nombre de la hoja, las columnas que lo usan quedan en blanco; al volver a escribir se pone de nuevo.',
        'Where a cell makes no sense (weights that add up to 1.1, cuts that cross), digits stay empty, the remarks say so and the pane names the cell. If you delete one of its names, the columns that use it stay blank; writing again brings it back.',
      ),
    ),
    section(
      'Pasar de una a otra',
      'From one to another',
      list(
        [
          'En el panel, «Convertir en valores», «Convertir en fórmulas CEC» y «Convertir en fórmulas de Excel» cambian las columnas en su sitio.',
          'In the pane, “Convert to values”, “Convert to CEC formulas” and “Convert to Excel formulas” change the columns where they are.',
        ],
        [
          'En valores, la hoja de parámetros ya no cambia nada y puede borrarse.',
          'As values, the parameters sheet changes nothing any more and may be deleted.',
        ],
      ),
    ),
    section(
      'Antes de enviar el libro',
      'Before you send the workbook',
      p(
        'Quien no tenga el complemento verá #¿NOMBRE? en las fórmulas =CEC.… en cuanto Excel las recalcule. Antes de enviárselo pulse Entregar sin fórmulas CEC en el menú del panel (···): las columnas pasan a valores y el panel dice qué celdas y nombres suyos las usan todavía; guarde una copia y deshaga. O convierta las columnas en fórmulas de Excel.',
        'Whoever lacks the add-in sees #NAME? in =CEC.… formulas as soon as Excel recalculates them. Before sending, press Hand over without CEC formulas in the pane’s menu (···): the columns become values, and the pane names the cells and names of yours that still use them; save a copy and undo. Or convert the columns to Excel formulas.',
      ),
    ),
  ],
};
