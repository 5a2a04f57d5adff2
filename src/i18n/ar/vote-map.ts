import type { Sections } from '../messages.js';
import { apart } from './words.js';

/** What `<vote-map>` says in Arabic. */
export const voteMap: Sections['voteMap'] = {
  label: 'خريطة الأصوات حسب الدول',
  tiles: 'مربعات الأصوات، مربع لكل دولة',
  find: 'ابحث عن دولة',
  notFound: (text) => `لا دولة باسم «${apart(text)}».`,
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  zoomReset: 'الخريطة كاملة',
  zoomHint: 'اضغط Ctrl وأدر العجلة لتكبير الخريطة أو تصغيرها.',
  boundaries:
    'المناطق ذات اللون الرمادي الفاتح ليست دولاً أعضاء ولا تصوّت. والحدود والأسماء لا تعني اتخاذ أي موقف من وضع أي إقليم.',
  caption: (decision, date) => `صوت كل دولة على ${apart(decision)}، ${date}`,
};
