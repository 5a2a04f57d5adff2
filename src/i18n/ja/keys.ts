import type { LateSections } from '../messages.js';

/** What a chart says of its keys in Japanese. */
export const keys: LateSections['keys'] = {
  label: 'キー操作',
  moves: {
    place: '矢印キーで、その方向の次の国へ移動します。',
    order: '矢印キーで、印から印へ移動します。',
    grid: '矢印キーで、マスからマスへ移動します。',
  },
  find: '名前を入力すると国を探せます。',
  ask: '国名を入力すると、その国の行動がわかります。',
  choose: 'Enterで選択、Escapeで解除します。',
  zoom: 'プラスとマイナスで拡大・縮小、Shiftと矢印キーで地図を動かします。',
  range: 'Shiftと矢印キーで年を指定し、Enterでその年だけを表示します。',
  again: '疑問符（?）でこの説明をもう一度表示します。',
  marked: (from, to) => `${from}年から${to}年を指定しました。`,
  zoomed: (times) => `${times}倍に拡大しました。`,
  whole: '地図全体を表示しています。',
};
