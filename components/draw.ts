import type { ComponentChildren, FunctionComponent, VNode } from 'preact';
import type { Drawing } from '../extension/messages.ts';

/**
 * Components → plain JSON that can cross a message. Components here are pure functions of their props, so that they can
 * be called in the background, and pages need neither them nor Preact: that is half of what a page would have to load.
 */
export function draw(children: ComponentChildren): readonly Drawing[] {
  if (Array.isArray(children)) return children.flatMap((child: ComponentChildren) => draw(child));
  if (children === null || children === undefined || typeof children === 'boolean') return [];
  if (typeof children !== 'object') return [String(children)];
  const { type, props } = children as VNode<Record<string, unknown>>;
  // A function component, or a fragment, which is one too. Components here have no state and no context.
  if (typeof type === 'function') return draw((type as FunctionComponent)(props) as ComponentChildren);
  return [
    { tag: type, attributes: attributesOf(props), children: draw(props.children as ComponentChildren) },
  ];
}

function attributesOf(props: Record<string, unknown>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || name === 'key' || value === undefined || value === null || value === false)
      continue;
    attributes[name === 'tabIndex' ? 'tabindex' : name === 'className' ? 'class' : name] =
      value === true ? '' : String(value);
  }
  return attributes;
}
