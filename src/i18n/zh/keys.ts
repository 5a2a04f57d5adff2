import type { LateSections } from '../messages.js';

/** What a chart says of its keys in Chinese. */
export const keys: LateSections['keys'] = {
  label: '键盘操作',
  moves: {
    place: '箭头键移到该方向的下一个国家。',
    order: '箭头键在标记之间移动。',
    grid: '箭头键在单元格之间移动。',
  },
  find: '键入名称可查找国家。',
  ask: '键入国家名称可知该国的做法。',
  choose: '按Enter选择，按Escape取消。',
  zoom: '按加号和减号缩放；按Shift和箭头键移动地图。',
  range: '按Shift和箭头键标出年份，再按Enter只显示这些年份。',
  again: '按问号再次显示此说明。',
  marked: (from, to) => `已标出${from}年至${to}年。`,
  zoomed: (times) => `已放大${times}倍。`,
  whole: '显示整幅地图。',
};
