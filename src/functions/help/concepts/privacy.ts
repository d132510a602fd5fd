import { t } from '../../declare/localised';
import { type Concept, list, p, section } from './concept';

export const PRIVACY: Concept = {
  id: 'privacy',
  title: t('Privacidad', 'Privacy'),
  answers: t('¿Qué sale de mi libro? Nada.', 'What leaves my workbook? Nothing.'),
  source: null,
  sections: [
    section(
      'Los datos no salen del libro',
      'Data stays in the workbook',
      p(
        'El complemento lee y clasifica dentro de Excel, en su equipo. No tiene servidor que reciba datos, ni cuentas, ni estadísticas de uso. No envía clientes, importes, fórmulas ni errores a nadie.',
        'The add-in reads and classifies inside Excel, on your computer. It has no server that receives data, no accounts and no usage statistics. It sends no clients, amounts, formulas or errors to anyone.',
      ),
      p(
        'Su página lo impide además por una norma que el navegador hace cumplir (Content-Security-Policy): solo puede pedir archivos de la dirección desde la que se sirve y de la biblioteca de Microsoft.',
        'Its page forbids it as well, by a rule that the browser enforces (Content-Security-Policy): it can only ask for files of the address that it is served from, and of Microsoft’s library.',
      ),
    ),
    section(
      'Qué se pide por Internet',
      'What is asked over the Internet',
      list(
        [
          'Los archivos del complemento (páginas, programa, iconos, lista de funciones), de la dirección en la que su empresa lo ha puesto. Ese servidor ve, como cualquier sitio web, la dirección IP y la hora.',
          'The add-in’s files (pages, program, icons, list of functions), from the address where your company has put it. That server sees, as any web site does, the IP address and the time.',
        ],
        [
          'La biblioteca de Office de Microsoft (appsforoffice.microsoft.com). Sin ella ningún complemento puede hablar con Excel. Excel mismo y sus servicios se rigen por la declaración de privacidad de Microsoft.',
          'Microsoft’s Office library (appsforoffice.microsoft.com). Without it no add-in can talk to Excel. Excel itself and its services are subject to Microsoft’s privacy statement.',
        ],
      ),
    ),
    section(
      'Qué se guarda, y dónde',
      'What is kept, and where',
      list(
        [
          'En el propio libro: los modelos (criterios, límites, pesos) y dónde se escribieron las columnas. Viaja con el libro a quien usted se lo dé.',
          'In the workbook itself: the schemes (criteria, cuts, weights) and where the columns were written. It travels with the workbook to whomever you give it.',
        ],
        [
          'En el equipo: nada. No hay cookies ni almacenamiento del navegador.',
          'On the computer: nothing. There are no cookies and no browser storage.',
        ],
        [
          'Un modelo exportado es un archivo de texto con criterios y límites, sin clientes.',
          'An exported scheme is a text file with criteria and cuts, without clients.',
        ],
      ),
    ),
    section(
      'Permiso',
      'Permission',
      p(
        'El complemento pide a Office el permiso de leer y escribir el documento, porque escribe columnas junto a su tabla. No cambia nada más que celdas vacías, columnas suyas, y lo que usted ve antes y confirma.',
        'The add-in asks Office for permission to read and write the document, because it writes columns beside your table. It changes nothing but empty cells, columns of its own, and what you see first and confirm.',
      ),
    ),
  ],
};
