import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Roles that say nothing by themselves. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);
/** States worth a word, where they are set. */
const STATES = [
  'focusable',
  'selected',
  'pressed',
  'expanded',
  'disabled',
  'busy',
  'live',
  'level',
  'multiselectable',
];

function lineOf(node) {
  const states = (node.properties ?? [])
    .filter(({ name, value }) => STATES.includes(name) && value.value !== false && value.value !== 'false')
    .map(({ name, value }) =>
      value.value === true || value.value === 'true' ? name : `${name}=${value.value}`,
    );
  const name = node.name?.value ? ` "${node.name.value}"` : '';
  const description = node.description?.value ? ` (${node.description.value})` : '';
  return `${node.role?.value ?? '?'}${name}${description}${states.length > 0 ? ` [${states.join(', ')}]` : ''}`;
}

/** The tree as lines, indented; of many children alike the first two, and how many there are. */
export function linesOf(nodes, rootId) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = (node) =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (!child) return [];
      const text = child.role?.value === 'StaticText';
      return child.ignored || SILENT.has(child.role?.value) || (text && node.name?.value)
        ? text
          ? []
          : children(child)
        : [child];
    });
  const walk = (node, depth) => {
    const kids = children(node);
    const lines = [`${'  '.repeat(depth)}${lineOf(node)}`];
    let run = 0;
    kids.forEach((kid, index) => {
      const role = kid.role?.value;
      run = role === kids[index - 1]?.role?.value ? run + 1 : 0;
      if (run < 2 || role === 'region' || role === 'button') lines.push(...walk(kid, depth + 1));
      else if (role !== kids[index + 1]?.role?.value)
        lines.push(`${'  '.repeat(depth + 1)}… ${run - 1} more ${role}`);
    });
    return lines;
  };
  const root = byId.get(rootId);
  return root ? walk(root, 0) : [];
}

const FOLDER = 'test/browser/accessibility';

/**
 * Gives a test what the browser tells assistive technology of one element, and what is known of it: the command
 * `accessibility-tree` with a selector and the name of a file. With `UPDATE_TREES=1` in the environment, what is known is written anew.
 */
export function treePlugin() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, payload, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      const { result } = await client.send('Runtime.evaluate', {
        expression: `(element => element.shadowRoot?.querySelector('figure, .story') ?? element)(document.querySelector(${JSON.stringify(payload.selector)}))`,
      });
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const { node } = await client.send('DOM.describeNode', { objectId: result.objectId });
      await client.detach();
      const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
      const tree = root ? `${linesOf(nodes, root.nodeId).join('\n')}\n` : '';
      const path = `${FOLDER}/${payload.name}.txt`;
      if (process.env.UPDATE_TREES) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(path, tree);
      }
      return { tree, known: existsSync(path) ? readFileSync(path, 'utf8') : '' };
    },
  };
}
