import type { Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { NewStageNames } from './new-stage-names.ts';
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
    const newNames = new NewStageNames(stages);
    for (const stage of stages) {
      for (const { word } of stageReferences(stage)) {
        const number = word.text;
        const source = /^\d+$/.test(number) ? model.findStage(number, stage) : null;
        if (source === null) continue;
        report('number', word, { number }, { fix: fixFor(source, word) });
      }
    }

    function fixFor(source: Stage, { start, end }: Span): Fix | undefined {
      const { name, from } = source;
      if (name !== null) {
        if (counts.get(name)?.length !== 1) return undefined;
        return { title: `Copy from ${name}`, safety: 'safe', edits: [{ start, end, text: name }] };
      }
      const newName = newNames.nameFor(source);
      if (newName === null || from.image === null) return undefined;
      const naming = { start: from.image.end, end: from.image.end, text: ` AS ${newName}` };
      const title = `Name the stage ${newName}`;
      return { title, safety: 'review', edits: [naming, { start, end, text: newName }] };
    }
  },
});
