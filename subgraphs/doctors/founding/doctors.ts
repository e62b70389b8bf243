import { inferred, stated } from '../../../founding/cite';
import type { FoundingDoctor } from './founding-doctor';

const bearsHisName = 'Those present are founders, and the group bears his name.';
const thoseTwo = '"Two professors" are the two who answered before: he is one of them.';

/** The doctors whom the documents name, in the order in which they appear. */
export const foundingDoctors: readonly FoundingDoctor[] = [
  {
    nameZh: '张强',
    engagement: {
      group: 'zhang-qiang',
      role: 'FOUNDER',
      sources: inferred(
        'He speaks of having created a group, and the group bears his name.',
        'report.zhang-qiang.created-group',
        'report.zhang-qiang.name',
        'report.founders.academic-posts',
      ),
    },
    sources: stated(
      'report.zhang-qiang.moderates',
      'report.zhang-qiang.created-group',
      'report.zhang-qiang.outside-system',
      'report.zhang-qiang.advised-free-practice',
    ),
  },
  {
    nameZh: '林锋',
    professor: true,
    engagement: {
      group: 'guangzhou',
      role: 'CO_FOUNDER',
      sources: stated('report.lin-feng.group', 'report.guangzhou.two-co-founders'),
    },
    sources: stated('report.lin-feng.group', 'report.lin-feng.professor'),
  },
  {
    nameZh: '谢汝石',
    professor: true,
    engagement: {
      group: 'guangzhou',
      role: 'CO_FOUNDER',
      sources: stated('report.xie-rushi.group', 'report.guangzhou.two-co-founders'),
    },
    sources: [
      ...stated('report.xie-rushi.group', 'report.xie-rushi.professor'),
      ...inferred(
        'Professor Xie of the article has the same name and the same trade.',
        'article.xie.professor',
        'article.xie.jia-lian',
      ),
    ],
  },
  {
    nameZh: '张子谦',
    biography: '三剑客成员之一',
    engagement: { group: 'guangzhou', sources: stated('report.zhang-ziqian.group') },
    sources: [
      ...stated('report.zhang-ziqian.group'),
      ...inferred(
        'That the three are those of this group is ours.',
        'report.zhang-ziqian.three-swordsmen',
      ),
    ],
  },
  {
    nameZh: '龚晓明',
    specialties: ['05'],
    practiceMode: 'FREE',
    practiceModeSince: '2015',
    professor: true,
    biography: '妇产科专家;创建中国妇产科网(约1999年),创办风信子(从事于互联网的企业)',
    engagement: {
      group: 'woyi',
      role: 'CO_FOUNDER',
      sources: [
        ...stated('report.gong-xiaoming.group'),
        ...inferred(
          'He says "our co-founder" of the other and speaks for the group.',
          'report.kang-kai.co-founder',
          'report.gong-xiaoming.represents',
          'report.founders.academic-posts',
        ),
      ],
    },
    sources: [
      ...stated(
        'report.gong-xiaoming.group',
        'report.gong-xiaoming.specialty',
        'report.gong-xiaoming.free-practice-since',
        'report.gong-xiaoming.free-doctor',
        'report.gong-xiaoming.founded-obgyn-site',
        'report.gong-xiaoming.founded-fengxinzi',
        'report.gong-xiaoming.internet-company',
      ),
      ...inferred(thoseTwo, 'report.founders.two-professors'),
    ],
  },
  {
    nameZh: '康慨',
    professor: true,
    engagement: {
      group: 'woyi',
      role: 'CO_FOUNDER',
      sources: stated('report.kang-kai.co-founder'),
    },
    sources: stated('report.kang-kai.co-founder', 'report.kang-kai.professor'),
  },
  {
    nameZh: '宋冬雷',
    specialties: ['04.02'],
    professor: true,
    biography: '上海著名神经外科专家',
    engagement: {
      group: 'donglei',
      role: 'FOUNDER',
      sources: stated('report.song-donglei.founder'),
    },
    sources: stated(
      'report.song-donglei.founder',
      'report.song-donglei.professor',
      'report.song-donglei.specialty',
    ),
  },
  {
    nameZh: '鲍宇克',
    specialties: ['04.01.hernia'],
    professor: true,
    engagement: {
      group: 'yuke',
      role: 'FOUNDER',
      sources: [
        ...stated('report.bao-yuke.group'),
        ...inferred(bearsHisName, 'report.founders.academic-posts'),
      ],
    },
    sources: [
      ...inferred('His specialty is that of his group.', 'report.bao-yuke.group'),
      ...inferred('"We" is he and his team, without dates.', 'report.yuke.formerly-under'),
      ...inferred(thoseTwo, 'report.founders.two-professors'),
    ],
  },
  {
    nameZh: '王永春',
    specialties: ['04.08'],
    practiceMode: 'FREE',
    biography: '整形外科医生出身,过去在男士整形方面积累了很多的经验',
    engagement: {
      group: 'yongchun',
      role: 'FOUNDER',
      sources: stated('report.wang-yongchun.founder', 'report.wang-yongchun.founder-introduced'),
    },
    sources: [
      ...stated(
        'report.wang-yongchun.founder',
        'report.wang-yongchun.specialty',
        'report.wang-yongchun.experience',
        'report.wang-yongchun.earlier-operations',
      ),
      ...inferred(
        'He left the system and speaks of himself as a freely practising doctor.',
        'report.wang-yongchun.left-system',
        'report.wang-yongchun.free-practice',
      ),
    ],
  },
  {
    nameZh: '卢旭光',
    specialties: ['12.05'],
    practiceMode: 'FREE',
    formerEmployer: { hospital: 'pku-stomatology', left: '2015', wording: '工作将近5年' },
    engagement: {
      group: 'xuguang',
      role: 'FOUNDER',
      sources: stated(
        'report.lu-xuguang.founder',
        'report.lu-xuguang.founder-introduced',
        'report.lu-xuguang.created-group',
      ),
    },
    sources: [
      ...stated(
        'report.lu-xuguang.founder',
        'report.xuguang.specialty',
        'report.lu-xuguang.former-employer',
        'report.lu-xuguang.left-on',
      ),
      ...inferred('He left the hospital for the group.', 'report.lu-xuguang.joined-group'),
    ],
  },
  {
    nameEn: 'Sun Hongtao',
    engagement: {
      group: 'sun-hongtao',
      role: 'FOUNDER',
      sources: stated('article.sun-hongtao.founder'),
    },
    sources: inferred(
      "That the founder of a doctors' group is a doctor is ours.",
      'article.sun-hongtao.founder',
    ),
  },
];
