/**
 * A program could not start, and a person can do something about it. The message is the one
 * sentence that says what; it is printed without a stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}
