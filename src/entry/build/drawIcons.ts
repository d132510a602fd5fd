import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconSvg, PICTURES } from './icon';
import { pngOf } from './png';
import { rasterise } from './rasterise';

/** Draws the add-in's pictures into `assets`: `npx tsx src/entry/build/drawIcons.ts`. */
const folder = join(process.cwd(), 'assets');
for (const [name, { shapes, sizes }] of Object.entries(PICTURES)) {
  for (const size of sizes) writeFileSync(join(folder, `${name}-${size}.png`), pngOf(rasterise(shapes, size), size));
}
writeFileSync(join(folder, 'icon.svg'), iconSvg());
