// Fails when the widget, as a browser downloads it, is heavier than was promised to those who embed it.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const MOST_BYTES = 15_000;
const FILE = 'medborgarlofte-status.js';

const [{ output }] = await build({
  configFile: new URL('../vite.widget.config.ts', import.meta.url).pathname,
  logLevel: 'error',
  build: { write: false },
});
const files = output.map(({ fileName }) => fileName);
if (files.join() !== FILE) {
  console.error(`The widget is to be one file, ${FILE}, and is ${files.join(', ')}`);
  process.exit(1);
}
const bytes = gzipSync(output[0].code).length;
if (bytes >= MOST_BYTES) {
  console.error(`The widget weighs ${bytes} bytes compressed: less than ${MOST_BYTES} was promised`);
  process.exit(1);
}
console.log(`The widget weighs ${bytes} bytes compressed`);
