/** An example of the wire format, for the documentation. */
export const COMPOSITION_EVENT_EXAMPLE = [
  'id: 17',
  'data: {"type":"progress","composition_id":"6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10","progress":45,' +
    '"stage":"encoding","timestamp":"2025-01-01T00:00:00.000Z","seq":17}',
  '',
  '',
].join('\n');
