/** What endpoints are about, in the order in which the documentation has them. */
export const TAGS = {
  Compositions: 'Timelines that become videos: made, followed, edited, cancelled, and their results.',
  Jobs: 'The work behind compositions: one job for each render.',
  Assets: 'Files that are uploaded, and what files are.',
  Realtime: 'How compositions are followed live.',
  Downloads: 'What the signed links in other answers lead to. The links are the permission.',
  Internal:
    'For services of the operator: clips that are prepared, and callbacks. Needs a key with the scope `internal`.',
  Callbacks: 'What is posted to a `callback_url`.',
  Health: 'How the service is doing, for orchestrators and for monitoring.',
} as const;
