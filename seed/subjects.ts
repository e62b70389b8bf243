export interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly surgeryLevel: number;
  /** What the operation costs in service items, in yuan, at the regulated price. */
  readonly yuan: number;
}

/** A field in which groups work: the code of the national list, and what is done in it. */
export interface Subject {
  readonly code: string;
  readonly word: string;
  readonly dental?: true;
  readonly procedures: readonly Procedure[];
}

const subject = (
  code: string,
  word: string,
  ...procedures: (readonly [code: string, name: string, level: number, yuan: number])[]
): Subject => ({
  code,
  word,
  procedures: procedures.map(([id, name, surgeryLevel, yuan]) => ({
    code: id,
    name,
    surgeryLevel,
    yuan,
  })),
});

export const subjects: readonly Subject[] = [
  subject(
    '04.03',
    '骨科',
    ['81.54', '全膝关节置换术', 4, 9800],
    ['81.51', '全髋关节置换术', 4, 10200],
    ['80.26', '膝关节镜检查', 2, 3200],
    ['79.36', '胫骨骨折切开复位内固定术', 3, 5400],
  ),
  subject(
    '04.04',
    '泌尿外科',
    ['60.29', '经尿道前列腺电切术', 3, 4300],
    ['56.31', '输尿管镜碎石术', 3, 3900],
    ['64.00', '包皮环切术', 1, 900],
  ),
  subject(
    '04.01',
    '普通外科',
    ['51.23', '腹腔镜胆囊切除术', 3, 3600],
    ['47.01', '腹腔镜阑尾切除术', 2, 2700],
    ['45.76', '乙状结肠切除术', 4, 7200],
  ),
  subject(
    '04.02',
    '神经外科',
    ['01.59', '颅内肿瘤切除术', 4, 14800],
    ['02.34', '脑室腹腔分流术', 3, 6100],
    ['39.51', '颅内动脉瘤夹闭术', 4, 16500],
  ),
  subject(
    '05.01',
    '妇科',
    ['68.29', '腹腔镜子宫肌瘤切除术', 3, 4100],
    ['65.25', '腹腔镜卵巢囊肿剥除术', 3, 3800],
    ['68.12', '宫腔镜检查', 1, 1100],
  ),
  subject(
    '10',
    '眼科',
    ['13.41', '白内障超声乳化术', 3, 3100],
    ['14.74', '玻璃体切除术', 4, 5900],
    ['08.64', '睑外翻矫正术', 2, 1700],
  ),
  subject('11', '耳鼻喉科', ['22.42', '鼻窦内镜手术', 3, 3700], ['28.20', '扁桃体切除术', 2, 1900]),
  subject(
    '04.05',
    '胸外科',
    ['32.41', '胸腔镜肺叶切除术', 4, 11200],
    ['32.20', '胸腔镜肺楔形切除术', 3, 7400],
  ),
  subject(
    '04.06',
    '心血管外科',
    ['36.10', '冠状动脉旁路移植术', 4, 21500],
    ['35.22', '主动脉瓣置换术', 4, 19800],
  ),
  subject('04.08', '整形外科', ['86.84', '瘢痕松解术', 2, 2600], ['21.83', '全鼻再造术', 4, 7800]),
  {
    ...subject(
      '12.05',
      '颌面外科',
      ['76.66', '正颌手术', 4, 8900],
      ['23.19', '阻生牙拔除术', 1, 700],
    ),
    dental: true,
  },
  subject(
    '04.01.hernia',
    '疝外科',
    ['17.11', '腹腔镜腹股沟疝修补术', 3, 3300],
    ['53.05', '腹股沟疝修补术', 2, 2100],
  ),
];
