import { StartError } from '../../platform/start-error';
import { scopesOf } from '../../schema/roles';

/** The scopes to which a key is confined; null: all that its role allows, whatever that becomes. */
export function requireScopes(
  role: string,
  wanted: readonly string[] | undefined,
): readonly string[] | null {
  if (wanted === undefined) return null;
  const allowed = scopesOf([role]);
  const stranger = wanted.find((scope) => !allowed.includes(scope));
  if (stranger === undefined) return [...new Set(wanted)];
  throw new StartError(
    `The role ${role} does not allow "${stranger}": choose from ${allowed.join(', ')}.`,
  );
}
