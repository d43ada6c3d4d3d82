import type { CardWords } from '../card.ts';

export const card: CardWords = {
  onDay: (day) => `في ${day}`,
  today: (day) => `اليوم، ${day}`,
  undated: 'لا تذكر الصفحة تاريخ نشرها، لذلك تتحدث البطاقة عن اليوم.',
  since: 'منذ ذلك الحين',
  before: 'قبل ذلك',
  figures: 'أرقام',
  provisional: 'مؤقت',
  seeAlso: 'انظر أيضا',
  sources: 'المصادر',
  official: 'مصدر رسمي',
  confirmed: (date) => `تأكد في ${date}`,
  checked: (date) => `روجعت البطاقة في ${date}`,
  acting: 'بالنيابة',
  from: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  loading: 'البطاقة في الطريق…',
  close: 'إغلاق البطاقة',
};
