import { z } from 'zod';
import { openApi, type Route } from './openapi-routes.ts';

/** A body that breaks its contract, and every field by which it does. */
export type WrongBody = Readonly<{ body: unknown; fields: readonly string[] }>;

const Shape = z.looseObject({
  $ref: z.string().optional(),
  anyOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  type: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  maxLength: z.number().optional(),
});

type Shape = z.infer<typeof Shape>;

/** What stands in place of a value, or undefined to leave it as it is. */
type Spoil = (shape: Shape) => unknown;

/** The fields that a route's body must have. */
export function requiredFields(route: Route): readonly string[] {
  return shapeOf(route)?.required ?? [];
}

/** Every value has a wrong type. */
export function wronglyTyped(route: Route): WrongBody {
  return spoilt(route, ({ type }) => (type === 'string' ? 5 : 'five'));
}

/** Every text is one character longer than it may be. */
export function tooLong(route: Route): WrongBody {
  return spoilt(route, ({ type, maxLength }) =>
    type === 'string' && maxLength !== undefined ? 'x'.repeat(maxLength + 1) : undefined,
  );
}

/** Every free text has a NUL in it, which no database keeps. */
export function withNul(route: Route): WrongBody {
  return spoilt(route, ({ type, maxLength, ...more }) =>
    type === 'string' && maxLength !== undefined && !('pattern' in more) ? 'a\0b' : undefined,
  );
}

function spoilt(route: Route, spoil: Spoil): WrongBody {
  const shape = shapeOf(route);
  return shape ? spoiltBy(shape, spoil) : { body: undefined, fields: [] };
}

/** The shape of a route's body; of several that are possible the first. */
function shapeOf({ requestBody }: Route): Shape | undefined {
  const schema = requestBody?.content['application/json']?.schema;
  return schema && resolved(schema);
}

function resolved(schema: unknown): Shape {
  const shape = Shape.parse(schema);
  if (shape.$ref) return resolved(openApi.components.schemas[shape.$ref.split('/').at(-1) ?? '']);
  const [inner] = shape.anyOf ?? shape.allOf ?? [];
  return inner === undefined ? shape : resolved(inner);
}

function spoiltBy(shape: Shape, spoil: Spoil): WrongBody {
  if (shape.properties) {
    const parts = Object.entries(shape.properties).map(
      ([name, inner]) => [name, spoiltBy(resolved(inner), spoil)] as const,
    );
    const wrong = parts.filter(([, { fields }]) => fields.length > 0);
    return {
      body: Object.fromEntries(wrong.map(([name, { body }]) => [name, body])),
      fields: wrong.flatMap(([name, { fields }]) => fields.map((field) => join(name, field))),
    };
  }
  if (shape.items) {
    const { body, fields } = spoiltBy(resolved(shape.items), spoil);
    return { body: [body], fields: fields.map((field) => join('[0]', field)) };
  }
  const body = spoil(shape);
  return { body, fields: body === undefined ? [] : [''] };
}

function join(name: string, field: string): string {
  return field === '' || field.startsWith('[') ? name + field : `${name}.${field}`;
}
