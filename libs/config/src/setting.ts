import type { Parse } from './parse-value';

export interface Setting<T> {
  readonly variable: string;
  /** One sentence for the operator; `.env.example` is made of these. */
  readonly purpose: string;
  readonly parse: Parse<T>;
  /** Absent: the setting has to be given. */
  readonly fallback?: T;
  /** The fallback in words, where its value depends on the machine. */
  readonly fallbackInWords?: string;
}

export const setting = <T>(definition: Setting<T>): Setting<T> => definition;
