import { fileURLToPath } from 'node:url';
process.env['NODE_ENV'] = 'production';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
const { build } = await import('astro');
const { default: react } = await import('@astrojs/react');
const root = fileURLToPath(new URL('../../', import.meta.url));
const outDir = process.argv[2]!;
await build({
  root, configFile: false, logLevel: 'warn',
  outDir, cacheDir: outDir + '/.cache',
  output: 'server', base: '/~rapport-root~',
  build: { assets: '_assets', inlineStylesheets: 'never', client: outDir+'/client/', server: outDir+'/server/', format: 'directory' },
  integrations: [react()],
  adapter: {
    name: 'rapport-renderer',
    hooks: {
      'astro:config:done'({ setAdapter }) {
        setAdapter({ name: 'rapport-renderer', entrypointResolution: 'auto', serverEntrypoint: new URL('./entry.ts', import.meta.url), supportedAstroFeatures: { serverOutput: 'stable' } });
      },
    },
  },
  vite: { 
  experimental: { renderBuiltUrl(f, c) { console.error('RBU', f, c.type, c.hostType, c.ssr); return {relative: true}; } },
  ssr: { noExternal: true }, build: { cssCodeSplit: false } },
});
