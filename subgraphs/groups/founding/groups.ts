import { inferred, stated } from '../../../founding/cite';
import type { FoundingGroup } from './founding-group';

const surgeon = 'The name and the work of the group point to this subject.';
const ourselves = 'He says "we" and means his group.';

/** The groups that the documents name, in the order in which the report lists them. */
export const foundingGroups: readonly FoundingGroup[] = [
  {
    slug: 'zhang-qiang',
    nameZh: '张强医生集团',
    founders: ['张强'],
    figures: [
      {
        code: 'patients-passed-on',
        wording: '我就会将在上海的脑外科病人转诊给冬雷脑科',
        fact: 'report.zhang-qiang.refers-to-donglei',
      },
    ],
    sources: [
      ...stated('report.zhang-qiang.name', 'report.zhang-qiang.php-proposer'),
      ...inferred(
        'He speaks of having created a group, and the group bears his name.',
        'report.zhang-qiang.created-group',
        'report.zhang-qiang.moderates',
      ),
      ...inferred(ourselves, 'report.zhang-qiang.refers-to-donglei'),
    ],
  },
  {
    slug: 'guangzhou',
    nameZh: '广州私人医生工作室集团',
    aliases: ['私人医生工作室集团'],
    inferredAliases: ['Jia Lian', 'Bodegalian'],
    city: '广州',
    founders: ['林锋', '谢汝石'],
    sources: [
      ...stated(
        'report.guangzhou.name',
        'report.guangzhou.short-name',
        'report.guangzhou.two-co-founders',
        'report.lin-feng.group',
        'report.xie-rushi.group',
      ),
      ...inferred(
        'Professor Xie of the article is taken for 谢汝石, and the names for later ones of his group.',
        'article.xie.jia-lian',
        'article.xie.bodegalian',
        'article.xie.professor',
      ),
    ],
  },
  {
    slug: 'donglei',
    nameZh: '冬雷脑科医生集团',
    aliases: ['冬雷脑科'],
    specialties: ['04.02'],
    founders: ['宋冬雷'],
    foundedOn: '2015-09',
    fullTimeOnly: true,
    joiningRequirements: '我们要求是全职',
    figures: [
      {
        code: 'operations',
        value: 150,
        unit: 'OPERATION',
        wording: '5个月脑部手术量已经达到了150台',
        fact: 'report.donglei.operations',
      },
      {
        code: 'break-even',
        wording: '营收平衡点基本上已经到了',
        fact: 'report.donglei.break-even',
      },
      {
        code: 'contracted-institutions',
        value: 3,
        unit: 'INSTITUTION',
        wording: '目前已经签约的机构有三家',
        fact: 'report.donglei.contracted-institutions',
      },
      {
        code: 'institutions-in-talks',
        wording: '还有一些公里医院和民营机构在和我们洽谈',
        fact: 'report.donglei.in-talks',
      },
      {
        code: 'doctors-share-of-team',
        value: 50,
        unit: 'PERCENT',
        wording: '一半是医生,一半是非医生',
        fact: 'report.donglei.half-doctors',
      },
      {
        code: 'seniority',
        wording: '医生年资各个阶层的都有,主任医生、副主治医生比较多',
        fact: 'report.donglei.seniority',
      },
    ],
    sources: [
      ...stated(
        'report.donglei.name',
        'report.donglei.short-name',
        'report.song-donglei.founder',
        'report.donglei.founded-month',
        'report.donglei.founded-year',
        'report.donglei.age',
        'report.donglei.full-time-only',
        'report.donglei.in-system-difficult',
        'report.donglei.php-mode',
        'report.donglei.operations',
        'report.donglei.break-even',
        'report.donglei.contracted-institutions',
        'report.donglei.in-talks',
        'report.donglei.half-doctors',
        'report.donglei.seniority',
      ),
      ...inferred(surgeon, 'report.donglei.surgical', 'report.song-donglei.specialty'),
    ],
  },
  {
    slug: 'woyi',
    nameZh: '沃医妇产科名医集团',
    specialties: ['05'],
    founders: ['龚晓明', '康慨'],
    launchedOn: '2016-03-16',
    systemPosition: 'OUTSIDE',
    figures: [
      {
        code: 'specialists',
        value: 90,
        unit: 'DOCTOR',
        wording: '近90多位来自于全国各地包括台湾和香港的知名妇产科医生',
        fact: 'report.woyi.specialists',
      },
    ],
    sources: [
      ...stated(
        'report.woyi.name',
        'report.kang-kai.co-founder',
        'report.woyi.launch',
        'report.woyi.prepared-since',
        'report.woyi.specialists',
      ),
      ...inferred(
        'He speaks for the group and calls the other his fellow founder.',
        'report.gong-xiaoming.represents',
      ),
      ...inferred('It offers ground outside the public system.', 'report.woyi.outside-system'),
    ],
  },
  {
    slug: 'yuke',
    nameZh: '宇克疝外科医生集团',
    aliases: ['鲍宇克医生外科集团'],
    specialties: ['04.01.hernia'],
    founders: ['鲍宇克'],
    foundedOn: '2015-10',
    spunOffFrom: { slug: 'zhang-qiang', stakeholder: true, on: '2015-10' },
    figures: [
      {
        code: 'clinical-bases',
        value: 2,
        unit: 'INSTITUTION',
        wording: '已经在北京朝阳区、上海浦东新区拥有了两个临床基地',
        fact: 'report.yuke.clinical-bases',
      },
      { code: 'volume', wording: '业务量逐步上升', fact: 'report.yuke.volume' },
    ],
    sources: [
      ...stated(
        'report.yuke.name',
        'report.yuke.printed-as-surgery-group',
        'report.yuke.formerly-under',
        'report.yuke.stakeholder',
        'report.yuke.clinical-bases',
        'report.yuke.volume',
      ),
      ...inferred(
        'Independent since then, which is taken for its founding.',
        'report.yuke.independent-since',
      ),
      ...inferred('The group bears his name and he speaks for it.', 'report.bao-yuke.group'),
    ],
  },
  {
    slug: 'yongchun',
    nameZh: '永春男士整形医生集团',
    specialties: ['04.08.men'],
    founders: ['王永春'],
    sources: stated(
      'report.yongchun.name',
      'report.wang-yongchun.founder',
      'report.yongchun.specialty',
    ),
  },
  {
    slug: 'xuguang',
    nameZh: '旭光颌面外科医生集团',
    aliases: ['旭光口腔颌面外科医生集团'],
    specialties: ['12.05'],
    founders: ['卢旭光'],
    sources: stated(
      'report.xuguang.name',
      'report.xuguang.long-name',
      'report.lu-xuguang.founder',
      'report.xuguang.specialty',
    ),
  },
  {
    slug: 'sun-hongtao',
    nameEn: 'Doctor Group of the All-China Medical Association',
    founders: ['Sun Hongtao'],
    known: true,
    sources: stated('article.sun-hongtao.group-name', 'article.sun-hongtao.founder'),
  },
];
