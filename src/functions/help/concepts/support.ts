import { t } from '../../declare/localised';
import { type Concept, list, p, section } from './concept';

/** Where the manifest sends who asks for help with the add-in itself. */
export const SUPPORT: Concept = {
  id: 'support',
  title: t('Si algo no funciona', 'When something does not work'),
  answers: t(
    '¿Qué hago si el complemento falla, y a quién pregunto?',
    'What do I do when the add-in fails, and whom do I ask?',
  ),
  source: null,
  sections: [
    section(
      'Antes de preguntar',
      'Before you ask',
      list(
        [
          'El panel no se abre o se queda en blanco: compruebe la conexión; el panel llega por Internet, y la biblioteca de Microsoft también. Cierre Excel y vuelva a abrirlo.',
          'The pane does not open or stays blank: check the connection; the pane comes over the Internet, and so does Microsoft’s library. Close Excel and open it again.',
        ],
        [
          'Las celdas muestran #¿NOMBRE?, o las columnas con fórmulas CEC se quedan vacías: este Excel no tiene el complemento, o el libro lo guardó alguien que no lo tiene, y entonces no se arregla solo ni recalculando. Abra el panel y pulse Volver a clasificar: las fórmulas se escriben de nuevo. Las fórmulas CEC que haya puesto usted se vuelven a introducir con F2 e Intro o, todas a la vez, con Buscar y reemplazar: = por =. Para quien no tiene el complemento, use Entregar sin fórmulas CEC, en el menú del panel (···).',
          'Cells show #NAME?, or columns of CEC formulas stay empty: this Excel has no add-in, or the workbook was saved by somebody without it, and then neither time nor recalculating mends it. Open the pane and press Classify again: the formulas are written anew. CEC formulas that you have put in yourself are entered again with F2 and Enter or, all at once, with Find and Replace: = by =. For those without the add-in use Hand over without CEC formulas, in the pane’s menu (···).',
        ],
        [
          'Las celdas se quedan en #¡OCUPADO!: pulse Ctrl+Alt+F9. Si sigue, cierre el libro y vuelva a abrirlo.',
          'Cells stay at #BUSY!: press Ctrl+Alt+F9. If it stays, close the workbook and open it again.',
        ],
        [
          'Una función nueva no aparece: Excel guarda la lista de funciones hasta un día después de una actualización.',
          'A new function does not show: Excel keeps the list of functions for up to a day after an update.',
        ],
        [
          'El panel dice que no ha escrito nada: el libro está como estaba. La frase dice por qué y qué puede hacer.',
          'The pane says that nothing was written: the workbook is as it was. The sentence says why, and what you can do.',
        ],
      ),
    ),
    section(
      'A quién preguntar',
      'Whom to ask',
      p(
        'A quien instaló el complemento en su empresa (el administrador de Microsoft 365). Dígale qué frase mostró el panel, qué Excel tiene (Archivo > Cuenta) y la línea de la versión, que está al final del menú del panel (···). Nada de eso lleva datos de clientes.',
        'Whoever installed the add-in in your company (the administrator of Microsoft 365). Tell them which sentence the pane showed, which Excel you have (File > Account) and the line with the version, at the end of the pane’s menu (···). None of that holds client data.',
      ),
    ),
  ],
};
