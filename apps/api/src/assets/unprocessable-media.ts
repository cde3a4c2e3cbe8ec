import { Fault } from '@app/contracts';
import { ApiError } from '../http/api-error';

/**
 * Runs work on a user's file; faults of that file or its address become a 422.
 *
 * @param name of the file in the message; null: the message already names it
 */
export async function refuseUnusable<T>(name: string | null, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Fault) || (error.blame !== 'user' && error.blame !== 'destination')) throw error;
    const message = name === null ? error.message : `${name}: ${error.message}`;
    throw new ApiError({ code: 'UNPROCESSABLE_MEDIA', message, cause: error });
  }
}
