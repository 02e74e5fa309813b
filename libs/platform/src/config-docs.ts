import { z } from 'zod';

/** What a person reads about a variable. `fallback` is null where there is no fixed default. */
export type VariableDoc = Readonly<{
  meaning: Readonly<{ en: string; ru: string }>;
  fallback: string | null;
  example: string;
  secret: boolean;
}>;

/** The documentation of each variable's schema: `configDocs.get(configSchema.shape.PORT)`. */
export const configDocs = z.registry<VariableDoc>();

function documented<Schema extends z.ZodType>(
  schema: Schema,
  [en, ru]: readonly [en: string, ru: string],
  { fallback = null, example = fallback ?? '', secret = false }: Partial<VariableDoc>,
): Schema {
  configDocs.add(schema, { meaning: { en, ru }, fallback, example, secret });
  return schema;
}

/** A variable with a fixed default: the default goes through the same rule as what a person writes. */
export const withDefault = <Schema extends z.ZodType<unknown, string>>(
  schema: Schema,
  fallback: string,
  meaning: readonly [en: string, ru: string],
) => documented(schema.prefault(fallback as z.input<Schema>), meaning, { fallback });

/** A variable without a fixed default: absent, it is undefined. */
export const optional = <Schema extends z.ZodType>(
  schema: Schema,
  meaning: readonly [en: string, ru: string],
  doc: Pick<VariableDoc, 'example'> & Partial<VariableDoc>,
) => documented(schema.optional(), meaning, doc);
