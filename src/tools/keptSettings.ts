import * as v from 'valibot';

/**
 * Settings that a workbook keeps, where they are still a tool's own, else those that it proposes: what an earlier version
 * or another program has left there is no reason to refuse.
 */
export function keptSettings<S>(schema: v.GenericSchema<unknown, S>, kept: unknown, propose: () => S): S {
  const read = v.safeParse(schema, kept);
  return read.success ? read.output : propose();
}
