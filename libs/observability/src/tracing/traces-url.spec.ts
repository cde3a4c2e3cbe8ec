import { tracesUrl } from './traces-url';

const NONE = { otlpEndpoint: null, otlpTracesEndpoint: null, otelDisabled: false, tracesExporter: 'otlp' } as const;
const BASE = { ...NONE, otlpEndpoint: 'http://collector:4318' };

describe('tracesUrl', () => {
  it.each([
    ['nothing', NONE, null],
    ['a base', BASE, 'http://collector:4318/v1/traces'],
    ['a base with a path', { ...BASE, otlpEndpoint: 'http://c/otlp/' }, 'http://c/otlp/v1/traces'],
    ['an address of traces', { ...BASE, otlpTracesEndpoint: 'http://c/mine' }, 'http://c/mine'],
    ['a base, and disabled', { ...BASE, otelDisabled: true }, null],
    ['a base, and no exporter', { ...BASE, tracesExporter: 'none' as const }, null],
  ])('of %s', (_, settings, url) => {
    expect(tracesUrl(settings)).toBe(url);
  });
});
