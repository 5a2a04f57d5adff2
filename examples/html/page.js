const output = document.querySelector('output');

document.querySelector('vote-map').addEventListener('vote-select', ({ state, vote }) => {
  output.textContent = state ? `${state} ${vote}` : 'nothing';
});
