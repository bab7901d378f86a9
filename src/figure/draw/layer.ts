/** Layers: what Inkscape lists by name, and every other program as a group. */
import type { SvgNode } from './svg-tree';

export function layer(id: string, label: string, children: readonly SvgNode[]): SvgNode {
  return {
    name: 'g',
    attributes: { id: `layer-${id}`, 'inkscape:groupmode': 'layer', 'inkscape:label': label },
    children,
  };
}
