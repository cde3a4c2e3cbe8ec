/**
 * An advisory lock that stands for "what renders need and what is kept": whoever evicts has it alone, while renders that
 * say what they need share it. Otherwise something could be found, and be gone before it is known to be needed.
 */
export const CACHE_LOCK = 7_733_502;
