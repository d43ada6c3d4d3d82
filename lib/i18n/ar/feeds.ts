import type { FeedsWords } from '../feeds.ts';
import { plural } from '../format.ts';

export const feeds: FeedsWords = {
  title: 'القنوات',
  intro:
    'تستطيع هيئة تحرير أو جمعية أو مرفق عام نشر بطاقات خاصة بها في عنوان وتحديثها باستمرار. تراجع Repères مرة في اليوم القنوات التي اشتركت فيها.',
  reveals:
    'يرى موقع القناة حينئذ عنوان IP الخاص بك والوقت، ولا يرى شيئًا مما تقرأ. ومن دون اشتراك لا يُرسل أي طلب.',
  address: 'عنوان قناة',
  look: 'فحص',
  looking: 'جارٍ الفحص…',
  site: 'الموقع',
  version: 'النسخة',
  cards: 'البطاقات',
  signed: 'موقّعة',
  unsigned: 'غير موقّعة',
  unsignedHint:
    'لا شيء يثبت من كتب هذه البطاقات: يستطيع كل من يتحكم في ذلك الموقع تغييرها. ستطلب Repères موافقتك قبل كل تحديث.',
  compare: 'قارن هذه الكلمات الاثنتي عشرة',
  compareHint:
    'يعطيها ناشر القناة بطريق آخر: بالهاتف أو على الورق أو في موقع آخر. إذا اختلفت كلمة واحدة فلا تشترك.',
  otherLanguages: 'الكلمات نفسها باللغات الأخرى',
  keyWords: 'كلمات المفتاح',
  updates: 'التحديثات',
  modes: { automatic: 'تطبيقها من دون سؤال', ask: 'سؤالي أولًا' },
  subscribe: 'اشتراك',
  cancel: 'إلغاء',
  none: 'لا اشتراكات.',
  applyUnasked: 'تطبيق التحديثات من دون سؤال',
  cardCount: (count) =>
    plural(count, 'ar', {
      one: 'بطاقة واحدة',
      two: 'بطاقتان',
      few: '# بطاقات',
      many: '# بطاقة',
      other: '# بطاقة',
    }),
  checked: (moment) => `روجعت في ${moment}`,
  neverChecked: 'لم تُراجع بعد',
  digest(added, changed, removed) {
    const parts = [
      added > 0 &&
        plural(added, 'ar', {
          one: 'بطاقة جديدة واحدة',
          two: 'بطاقتان جديدتان',
          few: '# بطاقات جديدة',
          many: '# بطاقة جديدة',
          other: '# بطاقة جديدة',
        }),
      changed > 0 &&
        plural(changed, 'ar', {
          one: 'بطاقة معدّلة واحدة',
          two: 'بطاقتان معدّلتان',
          few: '# بطاقات معدّلة',
          many: '# بطاقة معدّلة',
          other: '# بطاقة معدّلة',
        }),
      removed > 0 &&
        plural(removed, 'ar', {
          one: 'بطاقة محذوفة واحدة',
          two: 'بطاقتان محذوفتان',
          few: '# بطاقات محذوفة',
          many: '# بطاقة محذوفة',
          other: '# بطاقة محذوفة',
        }),
    ].filter((part) => part !== false);
    return parts.length > 0 ? parts.join('، ') : 'لم تتغير أي بطاقة';
  },
  lastUpdate: (digest, day) => `تحديث ${day}: ${digest}`,
  onOpenPages: (count) =>
    plural(count, 'ar', {
      one: 'منها واحدة في الصفحات المفتوحة',
      two: 'منها اثنتان في الصفحات المفتوحة',
      few: 'منها # في الصفحات المفتوحة',
      many: 'منها # في الصفحات المفتوحة',
      other: 'منها # في الصفحات المفتوحة',
    }),
  waiting: (version, digest) => `تنتظر النسخة \u2068${version}\u2069 موافقتك: ${digest}.`,
  holds: {
    'many-removed': 'ستُحذف أكثر من بطاقة من كل خمس.',
    'many-renamed': 'سيتغير اسم أكثر من بطاقة من كل عشرين.',
    'everyday-names': 'ستوضع علامات على كلمات شائعة.',
    misleading: 'في بعض الأسماء أو النصوص شكل مضلِّل.',
    pinned: 'كنت قد استعدت نسخة أقدم، وستُستبدل.',
  },
  apply: 'تطبيق',
  applying: 'جارٍ التطبيق…',
  check: 'المراجعة الآن',
  checking: 'جارٍ المراجعة…',
  unsubscribe: 'إلغاء الاشتراك',
  unsubscribeAsk: 'ستُحذف بطاقات هذه القناة.',
  keep: 'إبقاء',
};
