/** Turns the fences of a rule page that are its examples, ` ```dockerfile bad=untagged `, into `<RuleExample>`. */
import type { MdastPluginEntry } from 'satteri';

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

export const exampleFences: MdastPluginEntry = ({ fileURL }) =>
  fileURL?.pathname.includes('/content/rules/')
    ? {
        name: 'example-fences',
        code(node, context) {
          if (node.lang !== 'dockerfile' || !/^(?:good|bad)(?:[\s=]|$)/.test(node.meta ?? '')) return;
          const attributes = [attribute('info', node.meta ?? ''), attribute('source', `${node.value}\n`)];
          context.replaceNode(node, { type: 'mdxJsxFlowElement', name: 'RuleExample', attributes, children: [] });
        },
      }
    : null;
