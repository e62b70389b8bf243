import type { ExecutionResult } from 'graphql';
import type { AccessProblem } from './access-problem';

/** The problem that an answer tells of; null when it tells of none, or of another one. */
export function accessProblemIn(
  { errors = [] }: ExecutionResult,
  query: string,
): AccessProblem | null {
  for (const { extensions } of errors) {
    const isMissing = extensions['reason'] === 'MISSING_ACCESS';
    if (!isMissing && extensions['code'] !== 'UNAUTHENTICATED') continue;
    const details = (extensions['details'] ?? {}) as Partial<AccessProblem>;
    const { fields = [], scopes = [], policies = [] } = details;
    return { query, fields, scopes, policies };
  }
  return null;
}
