import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { stageReferences } from './stage-references.ts';

/** Numbers of stages shift when somebody puts a stage in between. */
export default defineRule({
  id: 'copy-from-stage-by-name',
  property: 'syntax',
  practice: null,
  severity: 'style',
  recommended: false,
  why: 'a matter of style: the number works as well',
  since: '0.1.0',
  summary: 'Refer to stages by name, not by number',
  about: { instructions: ['COPY', 'RUN'] },
  messages: {
    number: {
      text: 'Stage `{number}` is another one as soon as somebody puts a stage in front of it. Refer to it by its name.',
      aliases: ['kics/68a51e22-ae5a-4d48-8e87-b01a323605c9'],
    },
  },
  yieldsTo: ['no-copy-from-self', 'copy-from-unknown-stage'],
  fix: 'safe',
  check({ model, stages, report }) {
    const counts = Map.groupBy(stages, ({ name }) => name);
    for (const stage of stages) {
      for (const { word } of stageReferences(stage)) {
        const number = word.text;
        const source = /^\d+$/.test(number) ? model.findStage(number, stage) : null;
        if (source === null) continue;
        const name = nameOf(source);
        const edits = name === null ? [] : [{ start: word.start, end: word.end, text: name }];
        const fix = { title: `Copy from ${name}`, safety: 'safe' as const, edits };
        report('number', word, { number }, name === null ? {} : { fix });
      }
    }

    /** Null where the stage has no name, or shares it with another one. */
    function nameOf({ name }: Stage): string | null {
      return name !== null && counts.get(name)?.length === 1 ? name : null;
    }
  },
});
