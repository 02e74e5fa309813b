import type { Statement, Value } from '../statement.ts';

/**
 * A statement put together from parts that are there or not. Values become placeholders, never text, and
 * the parts that are there name the statement: each combination is prepared once, under a name of its own.
 */
export class Composition {
  readonly values: Value[] = [];
  private readonly parts: string[] = [];

  /** The placeholder of a value. */
  value(value: Value): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** A condition under a name of one letter, or none. */
  when(isWanted: boolean, part: string, condition: string): readonly string[] {
    if (!isWanted) return [];
    this.parts.push(part);
    return [condition];
  }

  /** A condition on a value, which gets the value's placeholder, or none when there is no value. */
  given(
    value: Value | undefined,
    part: string,
    condition: (placeholder: string) => string,
  ): readonly string[] {
    return value === undefined ? [] : this.when(true, part, condition(this.value(value)));
  }

  /** The whole as a statement; `name` tells it from other compositions. */
  statement<Row>(name: string, text: string): Statement<Row> {
    return { name: [name, ...this.parts].join('_'), text };
  }
}
