document.querySelector('vote-map')?.addEventListener('vote-select', ({ state, vote }) => {
  document.querySelector('output').textContent = state ? `${state} ${vote}` : 'nothing';
});
