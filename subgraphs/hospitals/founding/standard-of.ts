const list = '医疗机构诊疗科目名录(卫医发〔1994〕第27号)';

/** Later orders that added a subject or replaced what lies below one. */
const laterOrders: Readonly<Record<string, string>> = {
  '12': '关于修订口腔科二级诊疗科目的通知(卫医政发〔2010〕55号)',
  '14': '医疗美容服务管理办法(卫生部令第22号,2002)',
  '27': '关于在《医疗机构诊疗科目名录》中增加“疼痛科”诊疗科目的通知(卫医发〔2007〕227号)',
  '28': '关于在《医疗机构诊疗科目名录》中增加“重症医学科”诊疗科目的通知(卫医政发〔2009〕9号)',
};

/** The order to which the national list owes a subject. */
export function standardOf(code: string): string {
  const [subject = '', ...below] = code.split('.');
  const replacedBelowOnly = subject === '12' || subject === '14';
  if (replacedBelowOnly && below.length === 0) return list;
  return laterOrders[subject] ?? list;
}
