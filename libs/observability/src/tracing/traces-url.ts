import type { Settings } from '@app/config';

type ExportSettings = Pick<Settings, 'otlpEndpoint' | 'otlpTracesEndpoint' | 'otelDisabled' | 'tracesExporter'>;

/**
 * Where traces go; null: nothing is traced.
 * https://opentelemetry.io/docs/specs/otel/protocol/exporter/#endpoint-urls-for-otlphttp
 */
export function tracesUrl({
  otlpEndpoint,
  otlpTracesEndpoint,
  otelDisabled,
  tracesExporter,
}: ExportSettings): string | null {
  if (otelDisabled || tracesExporter === 'none') return null;
  if (otlpTracesEndpoint !== null) return otlpTracesEndpoint;
  return otlpEndpoint === null ? null : `${otlpEndpoint.replace(/\/$/, '')}/v1/traces`;
}
