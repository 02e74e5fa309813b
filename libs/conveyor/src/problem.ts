/** Something wrong with what a person entered: where, by which rule, and the facts that its sentence needs. */
export type Problem<Rule extends string = string> = Readonly<{
  /** Path to the field, `stages[2].name`; empty for the whole. */
  path: string;
  rule: Rule;
  facts: Readonly<Record<string, string | number>>;
}>;
