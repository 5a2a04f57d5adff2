import type { Sections } from '../messages.js';

/** What `<vote-data>` says in Chinese where it cannot read what it was given. */
export const voteData: Sections['voteData'] = {
  unreachable: (address) => `无法访问“${address}”。请检查地址，并确认其服务器允许本页面读取。`,
  refused: (address, status) => `“${address}”返回${status}。请检查地址。`,
  notJson: (reason) => `这不是JSON。请在读取中断处更正：${reason}`,
  failed: '读取数据集的部分未能加载。请再试一次。',
  noRows: '表格中没有投票行：请在第一列写国家，第二列写其投票。',
  noDate: '表格需要data-date，写明投票日期，如2014-12-18。',
  noTitle: '表格需要caption：所表决事项的标题。',
  noSource: '表格需要data-source-url，写明来源地址，或data-source-title。',
  notAMember: (text) => `“${text}”不是会员国。请使用其联合国简称或三字母代码。`,
  notAVote: (text) => `“${text}”不是投票。请写yes、no、abstain或absent。`,
  twice: (name) => `${name}在前面一行已出现。请只保留一行。`,
};
