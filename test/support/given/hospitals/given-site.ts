import { newId } from '../../../../platform/id';
import { Site } from '../../../../subgraphs/hospitals/register/entities/site';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<Site> & { readonly hospitalId: string };

/** A campus in Shanghai. */
export const givenSite = (graph: TestGraph, given: Given): Promise<Site> =>
  givenRow(graph, Site, {
    id: newId(),
    nameZh: '东院',
    nameEn: null,
    province: '上海',
    city: '上海',
    district: '浦东新区',
    address: null,
    timeZone: 'Asia/Shanghai',
    reported: false,
    synthetic: false,
    version: 1,
    ...given,
  });
