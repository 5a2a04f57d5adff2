import type { LateSections } from '../messages.js';

/** What the panel for embedding, and the code that it gives, say in Chinese. */
export const embed: LateSections['embed'] = {
  kinds: { script: '脚本', iframe: '内嵌框架', html: '无脚本HTML', mail: '邮件' },
  about: {
    script: '用于允许脚本的页面：图表可与读者互动。未启用JavaScript的读者可看到数字。',
    iframe: '用于不接受脚本的内容管理系统，以及隔离外来内容的页面。',
    html: '无需脚本的图片和表格：用于订阅源、AMP和印刷页面。',
    mail: '文字和小表格：用于通讯邮件、Apple News以及会去除图片的地方。',
  },
  kind: '嵌入方式',
  code: '供粘贴的代码',
  copy: '复制代码',
  copied: '已复制。',
  notCopied: '浏览器不允许复制。代码已选中：请用键盘复制。',
  close: '关闭',
  noHost: (kind) => `此处不知道图表文件的地址，因此没有“${kind}”的代码。本页的管理者可用embed-base属性指明。`,
  ownData: (kind) => `本图使用其所在页面的数据，“${kind}”无法携带。无脚本HTML和邮件可带上其数字。`,
  noIntegrity: '没有完整性校验值：无法读取其列表。',
  seeChart: '查看图表',
  figures: '数字',
  counted: (word, count) => `${word}：${count}`,
};
