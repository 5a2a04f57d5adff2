import type { LateSections } from '../messages.js';

/** What a chart says of its keys in Arabic. */
export const keys: LateSections['keys'] = {
  label: 'المفاتيح',
  moves: {
    place: 'مفاتيح الأسهم تنتقل إلى الدولة التالية في اتجاهها.',
    order: 'مفاتيح الأسهم تنتقل من علامة إلى أخرى.',
    grid: 'مفاتيح الأسهم تنتقل من خانة إلى أخرى.',
  },
  find: 'اكتب اسماً للعثور على دولة.',
  ask: 'اكتب اسم دولة لتعرف ما فعلته.',
  choose: 'مفتاح Enter للاختيار، وEscape للإلغاء.',
  zoom: 'مفتاحا الزائد والناقص للتكبير والتصغير؛ وShift مع سهم لتحريك الخريطة.',
  range: 'مفتاح Shift مع سهم يحدد سنوات، ثم يعرضها Enter وحدها.',
  again: 'علامة الاستفهام تعرض هذا من جديد.',
  marked: (from, to) => `السنوات المحددة: من ${from} إلى ${to}.`,
  zoomed: (times) => `درجة التكبير: ${times}.`,
  whole: 'الخريطة معروضة كاملة.',
};
