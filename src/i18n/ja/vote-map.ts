import type { Sections } from '../messages.js';

/** What `<vote-map>` says in Japanese. */
export const voteMap: Sections['voteMap'] = {
  label: '各国の投票の地図',
  tiles: '各国の投票のタイル図、1国1枚',
  find: '国を探す',
  notFound: (text) => `「${text}」という国はありません。`,
  zoomIn: '拡大',
  zoomOut: '縮小',
  zoomReset: '地図全体',
  zoomHint: 'Ctrlを押しながらホイールを回すと、地図を拡大・縮小します。',
  boundaries:
    '薄い灰色の地域は加盟国ではなく、投票しません。境界線と名称は、いかなる地域の地位についても立場を示すものではありません。',
  caption: (decision, date) => `${decision}への各国の投票、${date}`,
};
