import { sqlState } from './database.ts';

/**
 * A write that a unique index guards: two people giving the same name at once both pass the question before it, and the second is told so here.
 * @throws the problem in place of the index's complaint; anything else as it is
 */
export async function refuseTwin<T>(write: () => Promise<T>, problem: () => Error): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw sqlState(error) === '23505' ? problem() : error;
  }
}
