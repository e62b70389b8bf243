import { reasons } from '../../../platform/reason';

/** What can be wrong with a question about free time. */
export const availabilityReasons = reasons({
  AVAILABILITY_PLACE: {
    en: 'Name a site, a city, groups or doctors.',
    zh: '请至少指定院区、城市、医生集团或医生之一。',
  },
  AVAILABILITY_WINDOW: {
    en: 'The time must run forward and be at most {most} days long.',
    zh: '时间范围须起止有序，且最长 {most} 天。',
  },
  DAY_OF_ANOTHER_YEAR: {
    en: '{date} does not belong to the notice of {year}.',
    zh: '{date} 不属于 {year} 年的放假通知。',
  },
  WAY_TO_ITSELF: {
    en: 'A way leads from one site to another.',
    zh: '出发与到达院区不能相同。',
  },
  LEVEL_OF_OPERATIONS: {
    en: 'A level goes with operations, and only with them.',
    zh: '手术分级仅适用于手术，且手术必须注明分级。',
  },
  SLOT_ALIGNMENT: {
    en: 'The alignment must divide an hour, or be whole hours.',
    zh: '对齐间隔须能整除一小时，或为整小时。',
  },
});
