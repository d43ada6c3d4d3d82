import { spellingAt } from './defined.ts';
import { letters } from './form-shape.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { Option, ScannedSpan } from './scan.ts';
import type { Weighing } from './score.ts';

/** What is spelled out as something else further down was perhaps not meant yet. */
const BEFORE_SPELLED = 0.4;

/** What the page spells a short form out as speaks for that sense and against all others. */
export function addDefinition({ span, option, sense, evidence, outside, add }: Weighing): void {
  const defined = evidence.defined.get(span.text);
  const held = defined && spellingAt(defined, span.block);
  if (!held || (outside && held.spelling.block !== span.block)) return;
  const { spelling, isLater } = held;
  if (spelling.senses.has(option.sense))
    add('definedHere', 1, { code: 'defined-here', detail: span.text });
  else if (option.role === 'acronym' && !(sense.topical && (spelling.onTopic || isOwn(span))))
    if (!spelling.onTopic || !hasCueIn(spelling.long, option, evidence))
      add('definedOtherwise', isLater ? BEFORE_SPELLED : 1);
}

/** Whether a cue of the sense is one of the words that spell the letters out: then they are another wording of it. */
function hasCueIn(long: string, { sense }: Option, { cues }: PageEvidence): boolean {
  return cues.of(sense).some((cue) => long.includes(cue));
}

/** Letters so many that hardly anything else has them: what the page spells out is another wording of it. */
function isOwn({ text, options }: ScannedSpan): boolean {
  return options.length === 1 && letters(text) > 4;
}
