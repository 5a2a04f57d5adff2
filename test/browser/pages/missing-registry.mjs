// A page where elements cannot be registered.
Object.defineProperty(window, 'customElements', { value: undefined });
