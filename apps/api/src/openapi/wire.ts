/** The shape of a response DTO. Responses are plain objects of that shape, not instances. */
export type Wire<T> = T extends object ? { [K in keyof T]: Wire<T[K]> } : T;
