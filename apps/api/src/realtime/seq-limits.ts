/** What the database can number events with. */
export const SEQ_LIMITS = { minimum: 0, maximum: 2_147_483_647 };
