import { z } from 'zod';

/** No answer came. `neverSent`: no connection came about, so the provider can't have seen the request. */
export class Unreachable extends Error {
  constructor(
    readonly code: string,
    readonly neverSent: boolean,
    cause: unknown,
  ) {
    super(code, { cause });
  }
}

/** What an error of the network may tell. Read by its fields: fetch wraps them several deep and in several classes. */
const networkError = z.object({
  name: z.string().optional(),
  code: z.unknown().optional(),
  syscall: z.string().optional(),
  cause: z.unknown().optional(),
  /** Of several addresses that were tried. */
  errors: z.array(z.unknown()).optional(),
});

type NetworkError = z.infer<typeof networkError>;

const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/;

/** `fetch` that says of every failure, as an `Unreachable`, whether the request may have left. */
export const reach: typeof fetch = async (url, init) => {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw unreachableBy(error);
  }
};

/** What an error of `fetch`, or of reading its answer, says of the request. */
export function unreachableBy(error: unknown): Unreachable {
  const { code, syscall, name } = rootOf(error);
  const told = typeof code === 'string' ? code : name === 'TimeoutError' ? 'ETIMEDOUT' : 'ENETWORK';
  const isSetUp = syscall === 'connect' || syscall === 'getaddrinfo' || told === 'UND_ERR_CONNECT_TIMEOUT';
  return new Unreachable(told, isSetUp || CERTIFICATE.test(told), error);
}

/** The error at the bottom of the wrappings; of several addresses tried in vain the first one's. */
function rootOf(error: unknown): NetworkError {
  const read = networkError.safeParse(error);
  if (!read.success) return {};
  const inner = read.data.errors?.[0] ?? read.data.cause;
  return inner === undefined ? read.data : rootOf(inner);
}
