import { defineConfig } from 'vite';
import { messages } from './vite.messages';

// One file that any page can load as it is: dist/widget/medborgarlofte-status.js, built after the site.
export default defineConfig({
  plugins: [messages()],
  resolve: {
    alias: {
      '@': new URL('./src', import.meta.url).pathname,
    },
  },
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/widget',
    emptyOutDir: false,
    lib: {
      entry: 'src/widget/main.ts',
      name: 'medborgarlofteStatus',
      formats: ['iife'],
      fileName: () => 'medborgarlofte-status.js',
    },
  },
});
