import type { PanelWords } from '../panel.ts';

export const panel: PanelWords = {
  title: 'بطاقات هذه الصفحة',
  showInPage: 'عرض في الصفحة',
  openAll: 'فتح الكل',
  closeAll: 'إغلاق الكل',
  print: 'طباعة',
  loading: 'البطاقة في الطريق…',
  unlistedHint: 'هذه الصفحة غير مشروحة. انقر زر Repères في شريط المتصفح.',
  offHint: 'الإضافة متوقفة هنا. يعيد تشغيلها زرها في شريط المتصفح.',
};
