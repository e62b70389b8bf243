import { createHmac } from 'node:crypto';
import { StartError } from './start-error';

/** Derived, so that every process of this installation knows it without being told. */
export function databasePassword(secret: string | null, user: string): string {
  if (secret !== null) return createHmac('sha256', secret).update(user).digest('base64url');
  throw new StartError(
    'ALLIANCE_DATABASE_SECRET is missing: set it to a long random text, from which the passwords of the database users are made.',
  );
}
