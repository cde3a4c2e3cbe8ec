/** The range of event numbers in the database. */
export const SEQ_LIMITS = { minimum: 0, maximum: 2_147_483_647 };
