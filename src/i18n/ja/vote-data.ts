import type { Sections } from '../messages.js';

/** What `<vote-data>` says in Japanese where it cannot read what it was given. */
export const voteData: Sections['voteData'] = {
  unreachable: (address) =>
    `「${address}」に接続できません。アドレスと、サーバーがこのページからの読み取りを許可しているかを確かめてください。`,
  refused: (address, status) => `「${address}」の応答は${status}です。アドレスを確かめてください。`,
  notJson: (reason) => `JSONではありません。読み取りが止まった所を直してください：${reason}`,
  failed: 'データを読む部分を読み込めませんでした。もう一度試してください。',
  noRows: '表に投票の行がありません。1列目に国、2列目にその投票を書いてください。',
  noDate: '表にはdata-dateで投票日が必要です（例：2014-12-18）。',
  noTitle: '表にはcaptionで、何についての投票かが必要です。',
  noSource: '表にはdata-source-url（出典のアドレス）かdata-source-titleが必要です。',
  notAMember: (text) => `「${text}」は加盟国ではありません。国連での略称か3文字コードを使ってください。`,
  notAVote: (text) => `「${text}」は投票ではありません。yes、no、abstain、absentのいずれかを書いてください。`,
  twice: (name) => `${name}は前の行にもあります。どちらか一方だけを残してください。`,
};
