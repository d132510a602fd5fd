import * as v from 'valibot';

/**
 * The functions metadata file of an add-in (`functions.json`), as Microsoft documents it; unknown fields are
 * allowed, wrong ones are refused with their path.
 */
const parameterSchema = v.object({
  name: v.string(),
  description: v.optional(v.string(), ''),
  type: v.optional(v.picklist(['number', 'string', 'boolean', 'any']), 'any'),
  dimensionality: v.optional(v.picklist(['scalar', 'matrix']), 'scalar'),
  optional: v.optional(v.boolean(), false),
  repeating: v.optional(v.boolean(), false),
});

const functionSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9._]*$/)),
  name: v.pipe(v.string(), v.regex(/^[\p{L}][\p{L}\p{N}._]*$/u)),
  description: v.optional(v.string(), ''),
  helpUrl: v.optional(v.string()),
  parameters: v.array(parameterSchema),
  result: v.optional(
    v.object({
      type: v.optional(v.string(), 'any'),
      dimensionality: v.optional(v.picklist(['scalar', 'matrix']), 'scalar'),
    }),
    {},
  ),
  options: v.optional(
    v.object({
      stream: v.optional(v.boolean(), false),
      cancelable: v.optional(v.boolean(), false),
      volatile: v.optional(v.boolean(), false),
      requiresAddress: v.optional(v.boolean(), false),
      requiresParameterAddresses: v.optional(
        v.literal(false, 'the workbench does not send parameter addresses: requiresParameterAddresses'),
        false,
      ),
    }),
    {},
  ),
});

const metadataSchema = v.object({
  functions: v.array(functionSchema),
  allowErrorForDataTypeAny: v.optional(v.boolean(), false),
});

export type FunctionParameter = v.InferOutput<typeof parameterSchema>;
export type FunctionMetadata = v.InferOutput<typeof functionSchema>;
export type FunctionsMetadata = v.InferOutput<typeof metadataSchema>;

/**
 * Reads functions metadata.
 * @throws Error naming the path of the first field that is wrong
 */
export function readFunctionsMetadata(json: unknown): FunctionsMetadata {
  const result = v.safeParse(metadataSchema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`functions metadata: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}
