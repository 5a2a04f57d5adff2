/** What each tag needs to be drawn; loaded when it is first asked for. */
const LOADERS = {
  'bloc-breakdown': () => import('../elements/bloc-breakdown/define.js'),
  'cosponsor-bar': () => import('../elements/cosponsor-bar/define.js'),
  'council-vote': () => import('../elements/council-vote/define.js'),
  'country-record': () => import('../elements/country-record/define.js'),
  'resolution-path': () => import('../elements/resolution-path/define.js'),
  'resolution-timeline': () => import('../elements/resolution-timeline/define.js'),
  'vote-data': () => import('../elements/vote-data/define.js'),
  'vote-map': () => import('../elements/vote-map/define.js'),
  'vote-matrix': () => import('../elements/vote-matrix/define.js'),
  'vote-shift': () => import('../elements/vote-shift/define.js'),
  'vote-story': () => import('../elements/vote-story/define.js'),
  'vote-tally': () => import('../elements/vote-tally/define.js'),
} as const;

/** The tag of an element of this library. */
export type Tag = keyof typeof LOADERS;

/** Every tag that can be rendered. */
export const TAGS = Object.keys(LOADERS) as readonly Tag[];

const isTag = (text: string): text is Tag => Object.hasOwn(LOADERS, text);

/** The tag that a text names; `null` where it names none. */
export const tagNamed = (text: string): Tag | null => {
  const name = text.trim().toLowerCase();
  return isTag(name) ? name : null;
};

/** Registers an element, and gives its class. */
export async function elementOf(tag: Tag): Promise<CustomElementConstructor> {
  await LOADERS[tag]();
  const element = customElements.get(tag);
  if (!element) throw new Error(`<${tag}> could not be registered.`);
  return element;
}
