import { flag, fraction, oneOf, text, url } from './parse-value';
import { setting } from './setting';

/**
 * Traces, by the variables that every service with OpenTelemetry has. Those of the exporter's connection and of batching
 * (OTEL_EXPORTER_OTLP_HEADERS, OTEL_BSP_…) are read by its SDK.
 * https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
 */
export const TRACING_SETTINGS = {
  otlpEndpoint: setting<string | null>({
    variable: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    purpose: 'OTLP/HTTP endpoint for traces; `/v1/traces` is appended. Unset: no tracing.',
    parse: url('http', 'https'),
    fallback: null,
  }),
  otlpTracesEndpoint: setting<string | null>({
    variable: 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    purpose: 'Full URL for traces; takes precedence over OTEL_EXPORTER_OTLP_ENDPOINT.',
    parse: url('http', 'https'),
    fallback: null,
  }),
  otlpProtocol: setting<'http/protobuf'>({
    variable: 'OTEL_EXPORTER_OTLP_PROTOCOL',
    purpose: 'Protocol of the trace exporter.',
    parse: oneOf('http/protobuf'),
    fallback: 'http/protobuf',
  }),
  tracesExporter: setting<'otlp' | 'none'>({
    variable: 'OTEL_TRACES_EXPORTER',
    purpose: '`none` turns tracing off although an endpoint is set.',
    parse: oneOf('otlp', 'none'),
    fallback: 'otlp',
  }),
  otelDisabled: setting({
    variable: 'OTEL_SDK_DISABLED',
    purpose: 'Turns tracing off, whatever else is set.',
    parse: flag,
    fallback: false,
  }),
  otelServiceName: setting<string | null>({
    variable: 'OTEL_SERVICE_NAME',
    purpose: 'Service name in traces. Unset: `reelwright-api` and `reelwright-worker`.',
    parse: text,
    fallback: null,
  }),
  tracesSampler: setting<TracesSampler>({
    variable: 'OTEL_TRACES_SAMPLER',
    purpose: 'Sampler; `parentbased_…` follows the decision of the caller.',
    parse: oneOf(
      'always_on',
      'always_off',
      'traceidratio',
      'parentbased_always_on',
      'parentbased_always_off',
      'parentbased_traceidratio',
    ),
    fallback: 'parentbased_always_on',
  }),
  tracesSamplerArg: setting({
    variable: 'OTEL_TRACES_SAMPLER_ARG',
    purpose: 'Sampling ratio for `traceidratio`; 1 keeps every trace.',
    parse: fraction,
    fallback: 1,
  }),
} as const;

export type TracesSampler = `${'' | 'parentbased_'}${'always_on' | 'always_off' | 'traceidratio'}`;
