import type { Sections } from '../messages.js';

/** What `<vote-map>` says in Chinese. */
export const voteMap: Sections['voteMap'] = {
  label: '各国投票地图',
  tiles: '各国投票方格图，每国一格',
  find: '查找国家',
  notFound: (text) => `没有名为“${text}”的国家。`,
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: '整幅地图',
  zoomHint: '按住Ctrl并转动滚轮可缩放地图。',
  boundaries: '浅灰色区域不是会员国，不参加投票。边界和名称不代表对任何领土地位的立场。',
  caption: (decision, date) => `各国对${decision}的投票，${date}`,
};
