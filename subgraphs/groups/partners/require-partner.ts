import type { Partner } from './entities/partner';
import type { createPartnersLoaders } from './loaders';

type Loaders = Pick<ReturnType<typeof createPartnersLoaders>, 'partnerById'>;

/** The partner that another row of this schema names: partners are never removed. */
export async function requirePartner({ partnerById }: Loaders, id: string): Promise<Partner> {
  const partner = await partnerById.load(id);
  if (!partner) throw new Error(`Partner ${id} is named but has no row`);
  return partner;
}
