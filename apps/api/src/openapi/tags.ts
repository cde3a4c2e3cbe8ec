/** Tags of endpoints, in documentation order. */
export const TAGS = {
  Compositions: 'Create videos from timelines, follow, edit and cancel them, and get the results.',
  Jobs: 'The work behind compositions: one job per render.',
  Assets: 'Upload files for use in compositions, and probe files.',
  Realtime: 'Follow compositions live.',
  Downloads: 'The targets of signed links in other responses. The signature replaces a key.',
  Internal:
    "For the operator's own services: clip processing and callback deliveries. Needs a key with the scope " +
    '`internal`.',
  Callbacks: 'The messages posted to a `callback_url`.',
  Health: 'Health checks and metrics, for orchestrators and monitoring.',
} as const;
