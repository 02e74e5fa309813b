import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { ZodType } from 'zod';

/** What came in does not keep its contract. The sentences are made where the reader's language is known. */
export class ContractBroken extends Error {
  override readonly name = 'ContractBroken';

  constructor(
    readonly contract: ZodType,
    readonly value: unknown,
    /** The parameter that was wrong, where it is not a body: its fields have no name of their own. */
    readonly parameter: string | null,
  ) {
    super('the request does not keep its contract');
  }
}

/** Holds every body, query and path parameter to the contract that its decorator names. */
@Injectable()
export class ContractPipe implements PipeTransform {
  transform(value: unknown, { schema, type, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    if (!(schema instanceof ZodType))
      throw new Error(`A ${type} parameter without a contract: ${data ?? 'whole'}`);
    // A request without a body is one with an empty body: the fields it lacks are named all the same.
    const given = type === 'body' && value === undefined ? {} : value;
    const parsed = schema.safeParse(given);
    if (!parsed.success) throw new ContractBroken(schema, given, data ?? null);
    return parsed.data;
  }
}
