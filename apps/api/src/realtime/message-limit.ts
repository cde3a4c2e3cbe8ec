/** A client has little to say; what it hears may be longer. */
export const MAX_MESSAGE_BYTES = 16_384;
