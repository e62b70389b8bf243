import type { EntityManager } from 'typeorm';

/**
 * Holds the facts of other owners on which a booking rests, so that none of them changes before it is
 * written: the agreements between the doctors' groups and the hospital, then the site. Whoever applies a
 * change of one waits for us, and looks at our booking afterwards.
 */
export async function shareFacts(
  manager: EntityManager,
  doctorIds: readonly string[],
  site: { readonly id: string; readonly hospitalId: string },
): Promise<void> {
  await manager.query(
    `SELECT a.id FROM engagements e JOIN agreement_copies a ON a.group_id = e.group_id
     WHERE e.doctor_id IN (?) AND a.hospital_id = ? ORDER BY a.id LOCK IN SHARE MODE`,
    [doctorIds, site.hospitalId],
  );
  await manager.query('SELECT id FROM site_copies WHERE id = ? LOCK IN SHARE MODE', [site.id]);
}
