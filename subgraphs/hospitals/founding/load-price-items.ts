import type { EntityManager } from 'typeorm';
import { stated } from '../../../founding/cite';
import { stableId } from '../../../platform/id';
import { insertSources } from '../../../platform/sources/insert-sources';
import { PriceItem } from '../money/entities/price-item';

const anaesthesia = {
  hospitalId: null,
  item: 'anaesthesia',
  nameZh: null,
  nameEn: 'Anaesthesia for an operation',
  specialtyCode: '26',
  category: 'SERVICE',
  validFrom: null,
  validTo: null,
  reported: true,
  synthetic: false,
} as const;

/** The example of the article: what anaesthesia may cost in public and in private hospitals. */
export async function loadPriceItems(manager: EntityManager): Promise<void> {
  const publicId = stableId('PriceItem', 'anaesthesia/public');
  const privateId = stableId('PriceItem', 'anaesthesia/private');
  const rows: PriceItem[] = [
    {
      ...anaesthesia,
      id: publicId,
      ownership: 'PUBLIC',
      basis: 'REGULATED',
      pricesFen: [100_000],
      lowestFen: 100_000,
    },
    {
      ...anaesthesia,
      id: privateId,
      ownership: 'PRIVATE_FOR_PROFIT',
      basis: null,
      pricesFen: [200_000, 300_000, 400_000],
      lowestFen: 200_000,
    },
  ];
  await manager.insert(PriceItem, rows);
  await insertSources(
    manager,
    publicId,
    stated(
      'article.price.anaesthesia',
      'article.price.anaesthesia-public',
      'article.fees.public-regulated',
    ),
  );
  await insertSources(
    manager,
    privateId,
    stated(
      'article.price.anaesthesia',
      'article.price.anaesthesia-private',
      'article.fees.private-for-profit',
    ),
  );
}
