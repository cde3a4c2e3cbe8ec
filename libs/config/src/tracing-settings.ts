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
    purpose: 'Where traces are sent, as OTLP over HTTP, below `/v1/traces`; without it nothing is traced.',
    parse: url('http', 'https'),
    fallback: null,
  }),
  otlpTracesEndpoint: setting<string | null>({
    variable: 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    purpose: 'The same, as the whole address; it goes before OTEL_EXPORTER_OTLP_ENDPOINT.',
    parse: url('http', 'https'),
    fallback: null,
  }),
  otlpProtocol: setting<'http/protobuf'>({
    variable: 'OTEL_EXPORTER_OTLP_PROTOCOL',
    purpose: 'How traces are sent.',
    parse: oneOf('http/protobuf'),
    fallback: 'http/protobuf',
  }),
  tracesExporter: setting<'otlp' | 'none'>({
    variable: 'OTEL_TRACES_EXPORTER',
    purpose: 'Whether traces are sent, where there is an address for them.',
    parse: oneOf('otlp', 'none'),
    fallback: 'otlp',
  }),
  otelDisabled: setting({
    variable: 'OTEL_SDK_DISABLED',
    purpose: 'Whether nothing is traced, whatever else is set.',
    parse: flag,
    fallback: false,
  }),
  otelServiceName: setting<string | null>({
    variable: 'OTEL_SERVICE_NAME',
    purpose: 'What this process is called in traces; without it, `reelwright-api` and `reelwright-worker`.',
    parse: text,
    fallback: null,
  }),
  tracesSampler: setting<TracesSampler>({
    variable: 'OTEL_TRACES_SAMPLER',
    purpose: 'Which traces are kept; `parentbased_…`: what a client has decided for its own holds.',
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
    purpose: 'How many of them, where that is by `traceidratio`: 1 is all.',
    parse: fraction,
    fallback: 1,
  }),
} as const;

export type TracesSampler = `${'' | 'parentbased_'}${'always_on' | 'always_off' | 'traceidratio'}`;
