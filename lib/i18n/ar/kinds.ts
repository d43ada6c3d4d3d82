import type { KindWords } from '../kinds.ts';

export const kinds: KindWords = {
  person: 'شخصية',
  office: 'منصب',
  body: 'مؤسسة رسمية',
  organisation: 'منظمة',
  procedure: 'إجراء',
  status: 'وضع قانوني',
  document: 'وثيقة',
  law: 'قانون',
  agreement: 'اتفاق',
  event: 'حدث',
  programme: 'برنامج',
  system: 'نظام معلومات',
  operation: 'عملية',
  place: 'مكان',
  statistic: 'إحصاء',
  term: 'مصطلح',
};
