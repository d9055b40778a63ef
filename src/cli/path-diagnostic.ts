/** Findings about the paths of a command line, in the form of all others, so that every format can print them. */
import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import { cliPathWords } from '../messages/cli-paths.ts';

export type PathProblem =
  | { readonly code: 'path-missing'; readonly path: string; readonly nearest: string | undefined }
  | { readonly code: 'path-without-strategy'; readonly path: string };

/** Stands at the path itself: there is no text to point into. */
export function pathDiagnostic(problem: PathProblem): Diagnostic {
  const { code, ...values } = problem;
  return {
    code,
    severity: 'error',
    place: { file: problem.path, line: 1, column: 1, endLine: 1, endColumn: 1 },
    values,
    stopsFigures: true,
    words: (language) =>
      problem.code === 'path-missing'
        ? cliPathWords[language].missing(problem)
        : cliPathWords[language].withoutStrategy(problem),
  };
}
