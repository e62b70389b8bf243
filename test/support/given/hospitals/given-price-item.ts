import { newId } from '../../../../platform/id';
import { PriceItem } from '../../../../subgraphs/hospitals/money/entities/price-item';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<PriceItem> & { readonly hospitalId: string };

/** What one hospital asks for an operation in 2026. */
export const givenPriceItem = (graph: TestGraph, given: Given): Promise<PriceItem> =>
  givenRow(graph, PriceItem, {
    id: newId(),
    ownership: null,
    item: 'hernia-repair',
    nameZh: '疝修补术',
    nameEn: null,
    specialtyCode: '04.01',
    category: 'SERVICE',
    basis: 'OWN',
    pricesFen: [800_000],
    lowestFen: 800_000,
    validFrom: '2026-01-01',
    validTo: '2027-01-01',
    reported: false,
    synthetic: false,
    ...given,
  });
