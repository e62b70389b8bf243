import { reasons } from '../../../platform/reason';

/** Why a price may be refused. */
export const priceReasons = reasons({
  PRICE_BACKDATED: {
    en: 'A price holds from {today} at the earliest, not from {from}.',
    zh: '价格最早自 {today} 起执行，不能自 {from} 起。',
  },
  PRICE_ITEM_FORM: {
    en: 'The code of an item has 1 to 60 small letters, digits or dashes.',
    zh: '项目代码须为 1 至 60 个小写字母、数字或连字符。',
  },
  PRICE_NOT_REGULATED: {
    en: 'A hospital of this ownership ({ownership}) asks no price of its own; possible: {possible}.',
    zh: '该性质（{ownership}）的医院不得自主定价；可选：{possible}。',
  },
  PRICES_NOT_ASCENDING: {
    en: 'State the prices from the lowest to the highest, each once.',
    zh: '价格须由低到高排列且不重复。',
  },
  PRICES_OVERLAP: {
    en: 'A price of this item from {from} on is set already.',
    zh: '该项目自 {from} 起的价格已设定。',
  },
  REGULATED_PRICE_IS_ONE: {
    en: 'A regulated item has one price.',
    zh: '政府定价项目只有一个价格。',
  },
});

export type PriceReason = keyof typeof priceReasons | 'HOSPITAL_REPORTED';
