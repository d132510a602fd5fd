import type { Language } from '../locales/words';
import { DECLARATIONS } from './cec';
import { meaningWithin, type Parameter } from './declare';
import { helpPath } from './help/paths';

/**
 * What Excel's function wizard takes of a description written by an XLL. Whether it cuts those of add-ins there too is
 * written nowhere, so none is longer.
 */
export const LONGEST_DESCRIPTION = 255;

interface MetadataParameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'any' | 'string';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  readonly customEnumId?: string;
}

/** The functions metadata file of an Excel add-in, as Microsoft documents it (custom-functions-json). */
export interface FunctionsMetadataFile {
  /** Errors reach our functions, which pass them on at their position. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly MetadataParameter[];
    readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
    readonly options: { readonly stream: false; readonly cancelable: false; readonly volatile: false };
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly type: 'string';
    readonly values: readonly { readonly name: string; readonly stringValue: string }[];
  }[];
}

/**
 * The metadata of every function in a language: the file that the manifest names.
 * @param baseUrl where the add-in is served, without a slash at the end; help pages lie below it
 */
export function functionsMetadata(language: Language, baseUrl: string): FunctionsMetadataFile {
  return {
    allowErrorForDataTypeAny: true,
    functions: DECLARATIONS.map(({ id, summary, parameters }) => ({
      id,
      name: id,
      description: summary[language],
      helpUrl: `${baseUrl}/${helpPath(language, id)}`,
      parameters: Object.values(parameters).map((parameter) => metadataParameter(parameter, language)),
      // Always a grid: one call answers a whole column, and one cell is a grid of one.
      result: { type: 'any', dimensionality: 'matrix' },
      options: { stream: false, cancelable: false, volatile: false },
    })),
    enums: enumsIn(language),
  };
}

/** Ranges come in whole, whatever they hold: checking and lifting are ours. Choices are offered while typing. */
function metadataParameter(parameter: Parameter, language: Language): MetadataParameter {
  const { name, optional } = parameter;
  const texts = { name: name[language], description: meaningWithin(parameter, language, LONGEST_DESCRIPTION) };
  return parameter.shape === 'choice'
    ? { ...texts, type: 'string', dimensionality: 'scalar', optional, customEnumId: parameter.list }
    : { ...texts, type: 'any', dimensionality: 'matrix', optional };
}

function enumsIn(language: Language): FunctionsMetadataFile['enums'] {
  const enums = new Map<string, FunctionsMetadataFile['enums'][number]>();
  for (const { parameters } of DECLARATIONS) {
    for (const parameter of Object.values(parameters)) {
      if (parameter.shape !== 'choice') continue;
      const values = parameter.options.map((option) => ({ name: option[language], stringValue: option[language] }));
      enums.set(parameter.list, { id: parameter.list, type: 'string', values });
    }
  }
  return [...enums.values()];
}
