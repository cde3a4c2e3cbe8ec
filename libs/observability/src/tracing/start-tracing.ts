import type { Settings } from '@app/config';
import { VERSION } from '../version';
import { samplerOf } from './sampler-of';
import { tracesUrl } from './traces-url';

export interface Tracing {
  /** Sends what has not been sent. */
  stop(): Promise<void>;
}

/**
 * Sends the spans of this process where the settings say; null where they say nothing. Only then is the SDK loaded: what
 * writes spans knows its API alone, which does nothing without one.
 *
 * @param serviceName what the process is called where no setting says so
 */
export async function startTracing(settings: Settings, serviceName: string): Promise<Tracing | null> {
  const url = tracesUrl(settings);
  if (url === null) return null;
  const [sdk, { OTLPTraceExporter }, resources, { ATTR_SERVICE_NAME, ATTR_SERVICE_VERSION }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-proto'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/semantic-conventions'),
  ]);
  const own = { [ATTR_SERVICE_NAME]: serviceName, [ATTR_SERVICE_VERSION]: VERSION };
  const given = settings.otelServiceName === null ? {} : { [ATTR_SERVICE_NAME]: settings.otelServiceName };
  const { detectResources, envDetector, hostDetector, serviceInstanceIdDetector } = resources;
  const provider = new sdk.NodeTracerProvider({
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes(own))
      // OTEL_RESOURCE_ATTRIBUTES may say otherwise.
      .merge(detectResources({ detectors: [serviceInstanceIdDetector, hostDetector, envDetector] }))
      .merge(resources.resourceFromAttributes(given)),
    sampler: samplerOf(settings, sdk),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  provider.register();
  return { stop: () => provider.shutdown() };
}
