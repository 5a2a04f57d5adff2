/** What `<vote-map>` says in English. */
export const voteMap = {
  label: 'Map of votes by state',
  tiles: 'Tiles of votes by state, one for each state',
  find: 'Find a state',
  notFound: (text: string) => `No state called “${text}”.`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Whole map',
  zoomHint: 'Hold Ctrl and turn the wheel to zoom the map.',
  boundaries:
    'Areas in pale grey are no member states and cast no vote. Boundaries and names take no side on the status of any territory.',
  caption: (decision: string, date: string) => `Vote of each state on ${decision}, ${date}`,
};
