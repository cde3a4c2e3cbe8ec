/**
 * An advisory lock on "what renders need and what is cached": eviction takes it exclusively, renders that record what
 * they need share it. Otherwise, an object could be found, and then evicted before it is recorded as needed.
 */
export const CACHE_LOCK = 7_733_502;
