/** Limits incoming messages; outgoing ones may be longer. */
export const MAX_MESSAGE_BYTES = 16_384;
