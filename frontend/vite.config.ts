import react from '@vitejs/plugin-react';
import type { Connect, Plugin, ProxyOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { messages, MESSAGES } from './vite.messages';

const webPort = Number(process.env.WEB_PORT ?? 3000);
const apiUrl = process.env.API_URL ?? `http://127.0.0.1:${process.env.API_PORT ?? 8080}`;
const keycloakUrl = process.env.KEYCLOAK_URL ?? 'http://localhost:8180';

/**
 * The design system does not say which of its modules do nothing but export. These do, or define custom
 * elements that ui/ does not use: they stay out of the bundle, which halves what a resident downloads.
 */
const unusedUnlessImported =
  /@digdir\/designsystemet-react\/|designsystemet-web\/.*\/(suggestion|tabs|tooltip|pagination|popover|toggle-group|breadcrumbs|error-summary)\/|@u-elements\/u-(combobox|datalist|tabs)\/|@floating-ui\//;

/** Answers `/config.json` as nginx does in the container: the settings that only the environment knows. */
function runtimeSettings(): Plugin {
  const body = JSON.stringify({ keycloakUrl, realm: 'lofteskollen', clientId: 'lofteskollen-spa' });
  const answer: Connect.NextHandleFunction = (_request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Cache-Control', 'no-store');
    response.end(body);
  };
  return {
    name: 'runtime-settings',
    configureServer: (server) => void server.middlewares.use('/config.json', answer),
    configurePreviewServer: (server) => void server.middlewares.use('/config.json', answer),
  };
}

/** Answers `/widget/<agreement>` with the page that other sites frame, as nginx does in the container. */
function framedPage(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    request.url = request.url?.replace(/^\/widget\/[a-z0-9-]+(?=$|\?)/, '/widget/frame.html');
    next();
  };
  return {
    name: 'framed-page',
    configureServer: (server) => void server.middlewares.use(rewrite),
    configurePreviewServer: (server) => void server.middlewares.use(rewrite),
  };
}

/**
 * `/app.js` and `/app.css` always lead to the application as it was built last: the API writes the pages of
 * publications, whose head crawlers read, and does not know the names of built files.
 */
function knownNames(): Plugin {
  return {
    name: 'known-names',
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      if (entry?.type !== 'chunk') {
        throw new Error('The application has no entry.');
      }
      const styles = entry.viteMetadata?.importedCss ?? new Set<string>();
      this.emitFile({ type: 'asset', fileName: 'app.js', source: `import '/${entry.fileName}';\n` });
      this.emitFile({
        type: 'asset',
        fileName: 'app.css',
        source: [...styles].map((file) => `@import '/${file}';\n`).join(''),
      });
    },
  };
}

/** Where the site answers what the API has written: nginx does the same in the container. */
const publicationPages: Record<string, ProxyOptions> = {
  '^/publikationer/[0-9a-f-]{36}(/version/[0-9]{1,5})?(\\?|$)': {
    target: apiUrl,
    rewrite: (path) =>
      path.replace(
        /^\/publikationer\/([0-9a-f-]{36})(?:\/version\/([0-9]{1,5}))?.*$/,
        (_all, id: string, version?: string) =>
          `/medborgarloften/v1/publications/${id}/page${version ? `?version=${version}` : ''}`,
      ),
  },
};

// The SPA has Swedish paths that begin with the API's base path: only what follows /v1 is the API's.
const proxy: Record<string, ProxyOptions> = { '^/medborgarloften/v1(/|$)': { target: apiUrl } };

export default defineConfig({
  plugins: [messages(), react(), runtimeSettings(), framedPage(), knownNames()],
  resolve: {
    alias: {
      '@messages': MESSAGES,
      '@': new URL('./src', import.meta.url).pathname,
    },
  },
  server: {
    host: '127.0.0.1',
    port: webPort,
    strictPort: true,
    proxy,
    // The messages stand beside this folder: the API reads them too.
    fs: { allow: ['.', MESSAGES] },
  },
  preview: { host: '127.0.0.1', port: webPort, strictPort: true, proxy: { ...proxy, ...publicationPages } },
  build: {
    target: 'es2022',
    sourcemap: false,
    rollupOptions: {
      treeshake: {
        moduleSideEffects: (id) => !unusedUnlessImported.test(id),
      },
    },
  },
  test: {
    environment: 'jsdom',
    globals: true,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    // By itself it leaves a core to whoever types; a suite that runs alone may have them all.
    maxWorkers: '100%',
    testTimeout: 60_000,
    reporters: ['default', ['junit', { outputFile: 'target/vitest-junit.xml' }]],
  },
});
