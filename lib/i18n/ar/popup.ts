import { plural } from '../format.ts';
import type { PopupWords } from '../popup.ts';

export const popup: PopupWords = {
  onThisPage: (count) =>
    plural(count, 'ar', {
      zero: 'لا بطاقات في هذه الصفحة',
      one: 'بطاقة واحدة في هذه الصفحة',
      two: 'بطاقتان في هذه الصفحة',
      few: '# بطاقات في هذه الصفحة',
      many: '# بطاقة في هذه الصفحة',
      other: '# بطاقة في هذه الصفحة',
    }),
  asOf: (day) => `البطاقات كما في ${day}، تاريخ المقال`,
  asOfToday: 'البطاقات كما هي اليوم: لا تذكر الصفحة تاريخها',
  reading: 'تجري قراءة الصفحة…',
  nothing: 'لا بطاقات هنا',
  nothingHint: 'لا تذكر هذه الصفحة شيئًا تعرفه البيانات.',
  partly: 'قد تكون القائمة غير مكتملة.',
  retry: 'إعادة المحاولة',
  times: (count) =>
    plural(count, 'ar', {
      one: 'ذُكر مرة واحدة',
      two: 'ذُكر مرتين',
      few: 'ذُكر # مرات',
      many: 'ذُكر # مرة',
      other: 'ذُكر # مرة',
    }),
  byPage: 'تشرحه الصفحة نفسها',
  byPageHint: 'لا تعرف البيانات هذه المختصرات. تكتبها الصفحة كاملةً: النقر يقود إلى الجملة.',
  thisPage: 'في هذه الصفحة',
  wholeSite: (site) => `في كل صفحات \u2068${site}\u2069`,
  listed: 'موقع من قائمة Repères',
  granted: 'موقع سمحتَ به',
  grantedAll: 'سمحتَ بجميع المواقع',
  unlisted: 'خارج القائمة: لا يُقرأ شيء من دون نقرتك',
  siteOff: 'متوقف في هذا الموقع',
  pageOff: 'متوقف في هذه الصفحة',
  explain: 'اشرح هذه الصفحة',
  explainHint: 'يُقرأ النص على جهازك ثم يُنسى.',
  grantAll: 'السماح بجميع المواقع…',
  takeBackAll: 'سحب السماح بجميع المواقع',
  closed: 'لا شيء يُشرح هنا',
  closedHint: 'لا يفتح المتصفح هذه الصفحة لأي إضافة. افتح مقالًا.',
  asleep: 'فُتحت هذه الصفحة قبل تثبيت الإضافة',
  openPanel: 'كل البطاقات',
  openOptions: 'الإعدادات',
  news(changed, onPage, day) {
    const cards = plural(changed, 'ar', {
      one: 'حُدّثت بطاقة واحدة',
      two: 'حُدّثت بطاقتان',
      few: 'حُدّثت # بطاقات',
      many: 'حُدّثت # بطاقة',
      other: 'حُدّثت # بطاقة',
    });
    const here = plural(onPage, 'ar', {
      one: 'منها واحدة في هذه الصفحة',
      two: 'منها اثنتان في هذه الصفحة',
      other: 'منها # في هذه الصفحة',
    });
    return `${cards} في ${day}${onPage > 0 ? `، ${here}` : ''}.`;
  },
  data: {
    ready: (entries, date) => `${entries} بطاقة، نسخة ${date}`,
    updating: 'يجري تحديث البيانات',
    stale: (date) => `بيانات قديمة: ${date}`,
    missing: 'تعذّر العثور على البيانات',
    version: (version) => `النسخة ${version}`,
  },
};
