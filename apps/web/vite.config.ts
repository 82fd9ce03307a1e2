import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

const conditions = ['@entraide/source', 'module', 'development|production'];

export default defineConfig({
  plugins: [reactRouter()],
  resolve: { conditions: ['@entraide/client', ...conditions, 'browser'] },
  ssr: { resolve: { conditions: [...conditions, 'node'] } },
  build: { assetsInlineLimit: 0, cssCodeSplit: false },
  environments: { ssr: { build: { rollupOptions: { input: './server/page-handler.ts' } } } },
});
