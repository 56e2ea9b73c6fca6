import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

// Tree-shakes the SDK (a bundler that reads client-ec2 as CommonJS ships all of it) and leaves the packaging to ncc.
export default defineConfig({
  ssr: { noExternal: true, external: [...builtinModules], target: 'node' },
  build: {
    ssr: 'src/main.ts',
    target: 'node24',
    outDir: 'build/bundle',
    emptyOutDir: true,
    minify: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      // @actions/core pulls in an HTTP client for an OIDC token that this action never asks for. Nothing of it runs on import.
      treeshake: {
        moduleSideEffects: (id: string) => !/node_modules\/(@actions\/(core|http-client|exec|io)|undici)\//.test(id),
      },
      output: {
        format: 'esm',
        entryFileNames: 'index.js',
        chunkFileNames: '[name].js',
        // One file for what is loaded only when a comment is written, one for AWS, and the rest with the entry.
        codeSplitting: {
          groups: [
            {
              name: 'github',
              test: /node_modules\/(@actions\/github|@octokit|undici|universal-user-agent|before-after-hook)/,
            },
            { name: 'aws', test: /node_modules\/(@aws-sdk|@smithy|@aws-crypto|@aws|bowser|fast-xml)/ },
          ],
        },
      },
    },
  },
});
