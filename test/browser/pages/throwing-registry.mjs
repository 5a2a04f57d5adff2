// A page where elements cannot be registered.
customElements.define = () => {
  throw new Error('Registering is not allowed on this page.');
};
