import sys

from . import lint_checkout, sources

problems = lint_checkout(sys.argv[1])
for problem in problems:
    print(f"{sources.DEFINITION}: {problem.check}: {problem.message}", file=sys.stderr)
sys.exit(1 if problems else 0)
