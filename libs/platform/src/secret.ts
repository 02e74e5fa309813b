import { inspect } from 'node:util';

const MASK = '***';

/**
 * Carries a value that must never reach a log, a page or an error message: printing, serialising and
 * inspecting it give `***`. Only `reveal()` returns the value, so every use of it can be searched for.
 */
export class Secret<Value = string> {
  readonly #value: Value;

  constructor(value: Value) {
    this.#value = value;
  }

  reveal(): Value {
    return this.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}
