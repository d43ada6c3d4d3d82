import { named } from '../named.ts';
import type { ReasonWords } from '../reasons.ts';

export const reasons: ReasonWords = {
  'only-meaning': () => 'لا معنى آخر معروف لهذا الاسم.',
  'defined-here': (d) => named('تشرح الصفحة هذا الاختصار', ': «', '».', d),
  'full-name-here': (d) => named('تذكر الصفحة الاسم الكامل', ': «', '».', d),
  'related-here': (d) => named('تذكر الصفحة موضوعا ذا صلة', ': «', '».', d),
  'cue-here': (d) => named('تدل عليه كلمة قريبة', ': «', '».', d),
  country: (d) => named('يدل عليه البلد الذي تتناوله الصفحة', ': ', '.', d),
  'defined-by-page': (d) => named('الصفحة نفسها تشرح هذا الاسم', ': «', '».', d),
};
