import { TOOL_IDS, toolSheets } from '../../src/tools';
import { sampleInputs } from './support';

/** The sample portfolio has data for every tool: none says that a column is missing which a first look would need. */

const LACKS = { es: /[Nn]inguna columna|[Ff]alta la columna/, en: /[Nn]o column|column is missing/ } as const;
/** What each user chooses: which column parts the clients into families. */
const CHOSEN = { es: /familia/, en: /family/ } as const;
/** They need a list of their own beside the clients. */
const WITH_LISTS: readonly string[] = ['purchases', 'network'];

test.each(TOOL_IDS.filter((tool) => !WITH_LISTS.includes(tool)))('%s lacks no column of the sample', (tool) => {
  const inputs = sampleInputs();
  for (const language of ['es', 'en'] as const) {
    const texts = toolSheets(tool, inputs, language).flatMap(({ sheet }) =>
      sheet.cells.map(({ value }) => String(value)).filter((text) => LACKS[language].test(text)),
    );
    expect(texts.filter((text) => !CHOSEN[language].test(text))).toEqual([]);
  }
});
