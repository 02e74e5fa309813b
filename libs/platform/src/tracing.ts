import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
} from '@opentelemetry/api';

/** What a span says of itself: ids, names of things that the product knows, numbers. Never a word that somebody wrote. */
export type SpanFacts = Attributes;

/** A step of a request or a job that is under way. */
export type OpenSpan = Readonly<{
  /** Does `work` as a part of it. */
  within: <Result>(work: () => Result) => Result;
  /** It is over; `error` when it has failed. */
  end: (facts: SpanFacts, error?: unknown) => void;
}>;

const TRACEPARENT = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

// Does nothing and costs next to nothing as long as nobody has begun to export: see begin-tracing.ts.
const tracer = trace.getTracer('conveyor');

/** Does `work` as a step of its own of whatever is under way; the span ends with it, and failed when it did. */
export async function traced<Result>(
  name: string,
  facts: SpanFacts,
  work: (span: Pick<Span, 'setAttributes'>) => Promise<Result>,
): Promise<Result> {
  return tracer.startActiveSpan(name, { attributes: facts }, (span) => finished(span, work));
}

/** The same as a step of what another process has begun, as far as it has said what that was. */
export async function tracedFrom<Result>(
  traceparent: string | undefined,
  name: string,
  facts: SpanFacts,
  work: () => Promise<Result>,
): Promise<Result> {
  const options = { attributes: facts, kind: SpanKind.CONSUMER };
  return tracer.startActiveSpan(name, options, contextOf(traceparent), (span) => finished(span, work));
}

/** Begins a step that others end: a request. `traceparent` is what its sender says of where it belongs. */
export function openSpan(traceparent: string | undefined, name: string): OpenSpan {
  const parent = contextOf(traceparent);
  const span = tracer.startSpan(name, { kind: SpanKind.SERVER }, parent);
  const active = trace.setSpan(parent, span);
  return {
    within: (work) => context.with(active, work),
    end: (facts, error) => {
      span.setAttributes(facts);
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

/** What is under way, in the form in which it is handed to another process; undefined when nobody traces it. No personal data. */
export function traceparentNow(): string | undefined {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier['traceparent'];
}

function contextOf(traceparent: string | undefined): ReturnType<typeof context.active> {
  if (traceparent === undefined || !TRACEPARENT.test(traceparent)) return context.active();
  return propagation.extract(context.active(), { traceparent });
}

/** Of an error only its kind is told: its message may quote what somebody wrote. */
async function finished<Result>(span: Span, work: (span: Span) => Promise<Result>): Promise<Result> {
  try {
    return await work(span);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.setAttributes({ 'error.type': error instanceof Error ? error.name : typeof error });
    throw error;
  } finally {
    span.end();
  }
}
