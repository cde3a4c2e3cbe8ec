/** The shape of a class that documents an answer. What is sent are plain objects of that shape, not instances. */
export type Wire<T> = T extends object ? { [K in keyof T]: Wire<T[K]> } : T;
