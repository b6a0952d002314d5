import { shadowsGlobal } from '../brief/global-names.ts';
import type { Question } from '../brief/corpus.ts';
import type { QuestionId } from '../brief/ids.ts';
import type { Report } from './problems/problem.ts';
import { questionSchema } from '../brief/schema/question.ts';
import { parseYaml, type YamlTree } from './parse-yaml.ts';
import { validate } from './validate.ts';

/** A question's file to the question and the places of its parts. */
export function readQuestion(id: QuestionId, file: string, text: string, report: Report): ReadQuestion | undefined {
  if (shadowsGlobal(id)) report('InvalidId', { file, line: 1, column: 1 }, { id });
  const yaml = parseYaml(file, text, report);
  const data = yaml && validate(questionSchema, yaml, report);
  return data && { question: { ...data, id }, locate: yaml.locate };
}

export interface ReadQuestion {
  readonly question: Question;
  readonly locate: YamlTree['locate'];
}
