import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

const conditions = ['@entraide/source', 'module', 'development|production'];

export default defineConfig({
  plugins: [reactRouter()],
  resolve: { conditions: ['@entraide/client', ...conditions, 'browser'] },
  ssr: { resolve: { conditions: [...conditions, 'node'] } },
  build: { assetsInlineLimit: 0, cssCodeSplit: false },
  environments: {
    client: {
      build: {
        rollupOptions: {
          output: {
            // What every page says comes as one file; the rest goes with the pages that say it.
            advancedChunks: {
              groups: [
                { name: 'words', test: /generated-client\/messages\/(frame|term)_/ },
                { name: 'components', test: /libs\/web\/ui\/src|web\/app\/frame|web\/app\/use-page/ },
              ],
            },
          },
        },
      },
    },
    ssr: { build: { rollupOptions: { input: './server/page-handler.ts' } } },
  },
});
