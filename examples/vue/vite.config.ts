import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Vue asks which tags are not its own. */
const isCustomElement = (tag: string) => tag.includes('-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
