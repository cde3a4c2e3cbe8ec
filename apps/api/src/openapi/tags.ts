/** What endpoints are about, in the order in which the documentation has them. */
export const TAGS = {
  Compositions: 'Create, follow, edit and cancel renders of timelines, and get their results.',
  Jobs: 'The renders behind compositions: one job for each.',
  Assets: 'Upload and probe files.',
  Realtime: 'Follow compositions live.',
  Downloads: 'Targets of the signed links in other responses. The links need no key.',
  Internal:
    "For the operator's own services: clip processing and callback deliveries. Needs a key with the scope " +
    '`internal`.',
  Callbacks: 'What is posted to a `callback_url`.',
  Health: 'Health and metrics, for orchestrators and monitoring.',
} as const;
