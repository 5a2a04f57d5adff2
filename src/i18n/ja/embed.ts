import type { LateSections } from '../messages.js';

/** What the panel for embedding, and the code that it gives, say in Japanese. */
export const embed: LateSections['embed'] = {
  kinds: { script: 'スクリプト', iframe: 'インラインフレーム', html: 'スクリプトなしのHTML', mail: 'メール' },
  about: {
    script: 'スクリプトを使えるページ用。図は読者の操作に応えます。JavaScriptがない読者には数値が見えます。',
    iframe: 'スクリプトを受け付けない編集システムや、外部の内容を隔離するページ用。',
    html: 'スクリプトのいらない画像と表。フィード、AMP、印刷ページ用。',
    mail: '文と小さな表。ニュースレター、Apple News、本文の画像が取り除かれる場所用。',
  },
  kind: '埋め込み方',
  code: '貼り付けるコード',
  copy: 'コードをコピー',
  copied: 'コピーしました。',
  notCopied:
    'ブラウザーがコピーを許可しませんでした。コードは選択されています。キーボードでコピーしてください。',
  close: '閉じる',
  noHost: (kind) =>
    `ここでは図のファイルの場所が分からないため、「${kind}」のコードはありません。ページの管理者はembed-base属性で指定できます。`,
  ownData: (kind) =>
    `この図はページ独自のデータを示しており、「${kind}」では運べません。スクリプトなしのHTMLとメールはその数値を載せます。`,
  noIntegrity: '整合性ハッシュなし：一覧を読み込めませんでした。',
  seeChart: '図を見る',
  figures: '数値',
  counted: (word, count) => `${word}：${count}`,
};
