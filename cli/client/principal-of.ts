import { StartError } from '../../platform/start-error';
import type { Desk } from './desk';
import { tenantOf } from './tenant-of';

const tenantKinds = ['group', 'hospital', 'doctor'] as const;
const plainKinds = ['subject', 'client'];
const shape = /^([a-z]+):([\x21-\x7e]{1,255})$/;

/** A principal as the gateway compares it. Tenants are looked up: one letter amiss would shut out nobody. */
export async function principalOf(desk: Desk, text: string): Promise<string> {
  const [, kind = '', name = ''] = shape.exec(text) ?? [];
  const tenantKind = tenantKinds.find((known) => known === kind);
  if (tenantKind) return `${tenantKind}:${await tenantOf(desk, tenantKind, name)}`;
  if (plainKinds.includes(kind)) return text;
  throw new StartError(
    `"${text}" names nobody: say subject:NAME, client:ID, group:SLUG, hospital:ID or doctor:ID.`,
  );
}
