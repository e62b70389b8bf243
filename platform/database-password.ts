import { createHmac } from 'node:crypto';

/** Derived, so that every process of this installation knows it without being told. */
export const databasePassword = (secret: string, user: string): string =>
  createHmac('sha256', secret).update(user).digest('base64url');
