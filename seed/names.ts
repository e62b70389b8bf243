import { deal } from './deal';
import type { Random } from './random';

/** Family names with their frequency in thousandths, compound ones included. */
const surnames: readonly (readonly [string, number])[] = [
  ['王', 71],
  ['李', 70],
  ['张', 66],
  ['刘', 51],
  ['陈', 46],
  ['杨', 33],
  ['黄', 22],
  ['赵', 22],
  ['吴', 20],
  ['周', 19],
  ['徐', 15],
  ['孙', 15],
  ['马', 13],
  ['朱', 13],
  ['胡', 12],
  ['郭', 12],
  ['何', 11],
  ['高', 11],
  ['林', 11],
  ['罗', 9],
  ['郑', 9],
  ['梁', 9],
  ['谢', 8],
  ['宋', 8],
  ['唐', 7],
  ['许', 7],
  ['韩', 7],
  ['冯', 6],
  ['邓', 6],
  ['曹', 6],
  ['彭', 6],
  ['曾', 6],
  ['肖', 6],
  ['田', 5],
  ['董', 5],
  ['袁', 5],
  ['潘', 5],
  ['于', 5],
  ['蒋', 5],
  ['蔡', 5],
  ['余', 4],
  ['杜', 4],
  ['叶', 4],
  ['程', 4],
  ['苏', 4],
  ['魏', 4],
  ['吕', 4],
  ['丁', 4],
  ['任', 4],
  ['沈', 4],
  ['姚', 4],
  ['卢', 4],
  ['姜', 4],
  ['崔', 4],
  ['钟', 4],
  ['谭', 4],
  ['陆', 4],
  ['汪', 4],
  ['范', 4],
  ['金', 3],
  ['石', 3],
  ['廖', 3],
  ['贾', 3],
  ['夏', 3],
  ['韦', 3],
  ['付', 3],
  ['方', 3],
  ['白', 3],
  ['邹', 3],
  ['孟', 3],
  ['熊', 3],
  ['秦', 3],
  ['邱', 3],
  ['江', 3],
  ['尹', 3],
  ['薛', 3],
  ['闫', 2],
  ['段', 2],
  ['雷', 2],
  ['侯', 2],
  ['龙', 2],
  ['史', 2],
  ['陶', 2],
  ['黎', 2],
  ['贺', 2],
  ['顾', 2],
  ['毛', 2],
  ['郝', 2],
  ['龚', 2],
  ['邵', 2],
  ['万', 2],
  ['钱', 2],
  ['严', 2],
  ['单', 1],
  ['区', 1],
  ['仇', 1],
  ['欧阳', 2],
  ['上官', 1],
  ['司马', 1],
  ['诸葛', 1],
  ['夏侯', 1],
  ['尉迟', 1],
];
const total = surnames.reduce((sum, [, weight]) => sum + weight, 0);

const first = [...'建志文国晓明海永俊子思雨嘉浩德家春玉丽秀雪慧佳美欣静振宇天立光荣庆学世正'];
const second = [...'华强伟军平辉峰杰涛斌鹏飞宁林生民东成芳敏娟霞燕红梅玲琳洁颖莉婷萍涵怡轩泽然'];

/** A name as common names are; about one in five has a single given character. */
export function personName(random: Random): string {
  let place = random.below(total);
  const surname = surnames.find(([, weight]) => (place -= weight) < 0)?.[0] ?? '王';
  const given = random.pick(second);
  return random.chance(0.8) ? `${surname}${random.pick(first)}${given}` : `${surname}${given}`;
}

/** Names that programs get wrong: outside the first plane of Unicode, and compound ones. */
export const rareNames = ['𠮷建华', '欧阳晓明', '赵䶮', '陈𬭎', '尉迟文静'] as const;

const groupWords = [
  '华康',
  '仁济堂',
  '博雅',
  '同心',
  '远山',
  '青禾',
  '明德',
  '安和',
  '瑞康',
  '北辰',
];
const groupEnds = ['', '', '名医', '专家', '联合'];

export function groupNames(): (specialty: string, random: Random) => string {
  const word = deal(groupWords.map((each) => [each, 1] as const));
  return (specialty, random) => `${word()}${specialty}${random.pick(groupEnds)}医生集团（合成）`;
}

export const hospitalWords = [
  '仁爱',
  '康宁',
  '同济堂',
  '博爱',
  '德康',
  '华安',
  '普仁',
  '慈济',
] as const;
