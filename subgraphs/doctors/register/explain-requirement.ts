import type { RequirementCode } from './domain/joining-requirements';
import type { JoinRequirement } from './entities/join-request';
import { requirementWords } from './requirement-words';

type Lang = 'ZH' | 'EN';

const asked: Readonly<Record<RequirementCode, Readonly<Record<Lang, string>>>> = {
  KINDS: { ZH: '集团提供的聘任方式：{required}', EN: 'The group offers: {required}' },
  LEAST_TITLE: { ZH: '职称不低于{required}', EN: 'At least the title {required}' },
  LEAST_YEARS: { ZH: '执业满 {required} 年', EN: 'At least {required} years of practice' },
  PRACTICE_MODES: { ZH: '执业方式：{required}', EN: 'Way of practising: {required}' },
  SPECIALTIES: { ZH: '专业属于：{required}', EN: 'A specialty within: {required}' },
  FULL_TIME_ONLY_KIND: {
    ZH: '仅接受专职医生：{required}',
    EN: 'The group takes only doctors who work for it alone: {required}',
  },
  FULL_TIME_ONLY_MODE: {
    ZH: '专职医生须为{required}',
    EN: 'Doctors who work for it alone are in {required}',
  },
  NOT_FULL_TIME_ELSEWHERE: {
    ZH: '全职医生不得另有全职岗位或仅有体制内职位',
    EN: 'Full-time: no other full-time engagement, and no public post only',
  },
};

const answer = {
  true: { ZH: '符合', EN: 'met' },
  false: { ZH: '不符合', EN: 'not met' },
  null: { ZH: '资料不足，无法判断', EN: 'not known' },
} as const;

/** A requirement in one sentence: what is asked, what is there, and whether that is it. */
export function explainRequirement(requirement: JoinRequirement, lang: Lang): string {
  const { code, met, required = [], actual = [], explanation } = requirement;
  if (!isKnown(code)) return explanation ?? code;
  const [comma, stop, has] = lang === 'ZH' ? ['、', '。', '现为'] : [', ', '.', 'now'];
  const inWords = (codes: readonly string[]) =>
    codes.map((each) => requirementWords[each]?.[lang === 'ZH' ? 'zh' : 'en'] ?? each).join(comma);
  const sentence = asked[code][lang].replace('{required}', inWords(required));
  const found = actual.length > 0 ? ` (${has} ${inWords(actual)})` : '';
  return `${sentence}${found}: ${answer[`${met}`][lang]}${stop}`;
}

const isKnown = (code: string): code is RequirementCode => Object.hasOwn(asked, code);
