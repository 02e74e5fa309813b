/** So long what was traced is gathered before it is sent. */
const GATHERED_MS = 1_000;
/** A stop does not wait longer for a collector that does not answer. */
const FLUSH_MS = 3_000;

/**
 * Begins to send what is traced to a collector that speaks OTLP over HTTP, and resolves to what ends that. All that is needed for
 * it is loaded here and nowhere else: a process without a collector neither starts later for it nor takes more memory.
 */
export async function beginTracing(endpoint: string, process: string): Promise<() => Promise<void>> {
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis: FLUSH_MS });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': process }),
    spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: GATHERED_MS })],
  });
  provider.register();
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, FLUSH_MS);
    });
    // What a collector does not take is lost: it must not keep anybody from stopping.
    await Promise.race([provider.shutdown().catch(() => undefined), patience]);
    clearTimeout(timer);
  };
}
