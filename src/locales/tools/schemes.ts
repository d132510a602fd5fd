import type { Language } from '../languages';
import { wordsOf } from '../translator';

const es = {
  name: 'Comparación de modelos',
  purpose:
    'Los mismos clientes con otro modelo del libro: quién cambia de segmento, de código y de prioridad, y cuánta facturación se mueve.',
  title: 'Comparación de modelos',
  none: 'No hay otro modelo con el que comparar',
  noneAbout: 'Duplique el modelo en el menú del panel, cambie la copia y compárela con el original.',
  impossible: 'No se puede aplicar «{{other}}» a esta tabla',
  finding_one: '1 cliente cambia de segmento, con {{turnover}} de facturación',
  finding_other: '{{count}} clientes cambian de segmento, con {{turnover}} de facturación',
  findingPlain_one: '1 cliente cambia de segmento',
  findingPlain_other: '{{count}} clientes cambian de segmento',
  same: 'Ningún cliente cambia de segmento',
  codes_one: '1 de {{clients}} clientes tiene otro código.',
  codes_other: '{{count}} de {{clients}} clientes tienen otro código.',
  codesNone: 'Todos los clientes tienen el mismo código.',
  ranks_one: '1 cliente cambia de lugar en la prioridad.',
  ranks_other: '{{count}} clientes cambian de lugar en la prioridad.',
  ranksNone: 'El orden de prioridad es el mismo.',
  places_one: 'El que más se mueve, 1 puesto.',
  places_other: 'El que más se mueve, {{count}} puestos.',
  about: 'De «{{other}}» (filas) a «{{scheme}}» (columnas).',
  aboutLists: 'De «{{other}}» a «{{scheme}}».',
  euros: 'Los mismos movimientos en facturación{{(currency)}}',
  eurosAbout: 'Facturación anual sin IVA; los abonos cuentan como cero.',
  movers: 'Quién cambia de segmento',
  moversAbout: 'De mayor a menor facturación.',
  recoded: 'Quién tiene otro código',
  reranked: 'Quién cambia de lugar en la prioridad',
  rerankedAbout:
    'De los que más puestos cambian a los que menos; al final, quienes solo tienen lugar con uno de los dos modelos.',
  total: 'Total',
  noSegment: 'Sin segmento',
  with: 'Comparar con',
  nothing: '(ninguno)',
  form: 'Modelos del libro',
  column: {
    client: 'Cliente',
    id: 'Código',
    before: 'Segmento con «{{scheme}}»',
    after: 'Segmento con «{{scheme}}»',
    codeBefore: 'Código CEC antes',
    codeAfter: 'Código CEC ahora',
    rankBefore: 'Prioridad antes',
    rankAfter: 'Prioridad ahora',
    places: 'Sube (+) o baja (−)',
    scoreBefore: 'Puntuación antes',
    scoreAfter: 'Puntuación ahora',
    turnover: 'Facturación{{(currency)}}',
  },
  pane: {
    alone:
      'Para probar cambios, guárdelo y duplíquelo: los dos se comparan aquí, cliente a cliente, antes de adoptar uno.',
    compare: 'Comparar con',
    choose: '(elija un modelo)',
    moves_one: '{{from}} → {{to}}: 1 cliente',
    moves_other: '{{from}} → {{to}}: {{count}} clientes',
    sheet: 'Hoja de comparación',
    adopt: 'Adoptar «{{name}}»',
    keep: 'Adoptar «{{name}}» (guardar y dejarlo activo)',
    active: '«{{name}}» es el modelo activo',
    adopted: '«{{name}}» es ahora el modelo activo del libro.',
    toWrite: 'Escriba las columnas para que lo sigan.',
  },
};

const en: typeof es = {
  name: 'Comparison of schemes',
  purpose:
    'The same clients by another scheme of the workbook: who changes segment, code and priority, and how much turnover moves.',
  title: 'Comparison of schemes',
  none: 'There is no other scheme to compare with',
  noneAbout: 'Duplicate the scheme in the pane’s menu, change the copy and compare it with the original.',
  impossible: '“{{other}}” cannot be applied to this table',
  finding_one: '1 client changes segment, with {{turnover}} of turnover',
  finding_other: '{{count}} clients change segment, with {{turnover}} of turnover',
  findingPlain_one: '1 client changes segment',
  findingPlain_other: '{{count}} clients change segment',
  same: 'No client changes segment',
  codes_one: '1 of {{clients}} clients has another code.',
  codes_other: '{{count}} of {{clients}} clients have another code.',
  codesNone: 'All clients have the same code.',
  ranks_one: '1 client changes place in the priority list.',
  ranks_other: '{{count}} clients change place in the priority list.',
  ranksNone: 'The order of priority is the same.',
  places_one: 'The one who moves most, by 1 place.',
  places_other: 'The one who moves most, by {{count}} places.',
  about: 'From “{{other}}” (rows) to “{{scheme}}” (columns).',
  aboutLists: 'From “{{other}}” to “{{scheme}}”.',
  euros: 'The same moves in turnover{{(currency)}}',
  eurosAbout: 'Annual turnover ex VAT; credit notes count as zero.',
  movers: 'Who changes segment',
  moversAbout: 'From the largest turnover to the smallest.',
  recoded: 'Who has another code',
  reranked: 'Who changes place in the priority list',
  rerankedAbout:
    'From those who move the most places to those who move the fewest; last, those who have a place by only one of the two schemes.',
  total: 'Total',
  noSegment: 'No segment',
  with: 'Compare with',
  nothing: '(none)',
  form: 'Schemes of the workbook',
  column: {
    client: 'Client',
    id: 'Code',
    before: 'Segment by “{{scheme}}”',
    after: 'Segment by “{{scheme}}”',
    codeBefore: 'CEC code before',
    codeAfter: 'CEC code now',
    rankBefore: 'Priority before',
    rankAfter: 'Priority now',
    places: 'Up (+) or down (−)',
    scoreBefore: 'Score before',
    scoreAfter: 'Score now',
    turnover: 'Turnover{{(currency)}}',
  },
  pane: {
    alone:
      'To try changes, save it and duplicate it: the two are compared here, client by client, before you adopt one.',
    compare: 'Compare with',
    choose: '(choose a scheme)',
    moves_one: '{{from}} → {{to}}: 1 client',
    moves_other: '{{from}} → {{to}}: {{count}} clients',
    sheet: 'Comparison sheet',
    adopt: 'Adopt “{{name}}”',
    keep: 'Adopt “{{name}}” (save it and make it active)',
    active: '“{{name}}” is the active scheme',
    adopted: '“{{name}}” is now the workbook’s active scheme.',
    toWrite: 'Write the columns so that they follow it.',
  },
};

/** The words of the comparison of schemes. */
export const schemesWords = { es, en };

/** How many clients have another code, and another place in the priority list, a sentence each. */
export function schemeDifferenceSentences(
  found: { readonly recoded: number; readonly reranked: number; readonly largestShift: number },
  clients: number,
  language: Language,
): string[] {
  const say = wordsOf(schemesWords, language);
  const { recoded, reranked, largestShift } = found;
  const most = largestShift > 0 ? [say('places', { count: largestShift })] : [];
  return [
    recoded === 0 ? say('codesNone') : say('codes', { count: recoded, clients }),
    reranked === 0 ? say('ranksNone') : [say('ranks', { count: reranked }), ...most].join(' '),
  ];
}
