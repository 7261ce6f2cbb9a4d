import type { KeyValueInstruction } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';
import { newlineOf } from '../fixes/line-before.ts';
import { labelNames } from './lost-labels.ts';

/** Variables of the programs an image is made of, and of the system. */
const notConfiguration =
  /^(?:PATH|HOME|LANG|LANGUAGE|LC_.*|TZ|TERM|.*_HOME|.*_VERSION|PYTHON.*|PIP_.*|NODE_ENV|NODE_OPTIONS|DEBIAN_FRONTEND|GO[A-Z]*|JAVA_.*|LD_LIBRARY_PATH)$/;

/** With or without a prefix of one's own: `com.example.api.env.port.description`. */
const documentedName = /^(?:.+\.)?api\.env\.(\w+)(?:\.\w+)?$/;

/** The variables of an image are its interface. */
export default defineRule({
  id: 'document-env',
  property: 'self-describing',
  practice: 'document-interface-labels',
  severity: 'info',
  recommended: false,
  strict: false,
  why: 'a convention of this project; off by default',
  since: '0.1.0',
  summary: 'Document each environment variable of the container API',
  about: { instructions: ['ENV'] },
  messages: {
    undocumented: {
      text: 'Nothing says what `{name}` is for, and whoever runs the image may want to set it. Describe it in labels such as `com.example.api.env.{label}.description`, under a prefix of yours, or in a comment above.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, stages, model, report }) {
    if (!model.target) return;
    const labels = [...labelNames(model.target, dockerfile.escape)];
    const documented = new Set(labels.map((name) => documentedName.exec(name.toLowerCase())?.[1]));
    const seen = new Set<string>();
    for (const stage of stages) {
      if (!stage.reachesImage) continue;
      for (const env of stage.instructions('ENV')) {
        if (env.comments.length > 0) continue;
        for (const { key } of env.pairs) {
          const name = key.text;
          const label = name.toLowerCase();
          if (!/^\w+$/.test(name) || notConfiguration.test(name) || seen.has(name)) continue;
          if (documented.has(label)) continue;
          seen.add(name);
          report('undocumented', key, { name, label }, { fix: described(env, label) });
        }
      }
    }

    function described({ lines: { end } }: KeyValueInstruction, label: string): Fix {
      const text = `${newlineOf(dockerfile.source)}LABEL com.example.api.env.${label}.description="TODO"`;
      return { title: 'Describe it', safety: 'review', edits: [{ start: end, end, text }], gap: 'TODO' };
    }
  },
});
