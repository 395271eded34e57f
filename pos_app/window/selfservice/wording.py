"""What is wrong with a price list, in the words of whoever mends it."""

from collections.abc import Sequence
from typing import Final

from pos_app.money import group_digits
from pos_app.price_list import Problem
from pos_app.window.language import Language

_MOST_SHOWN: Final = 12


def problem_sentences(language: Language, problems: Sequence[Problem]) -> list[str]:
    """A sentence for each problem, with its line, its value and what was expected; of very many, how many more."""
    told = [_sentence(language, problem) for problem in problems[:_MOST_SHOWN]]
    more = len(problems) - len(told)
    return [*told, language.say("price_problems_more", n=more)] if more > 0 else told


def _sentence(language: Language, problem: Problem) -> str:
    limit = group_digits(problem.limit) if isinstance(problem.limit, int) else problem.limit
    expected = language.say(f"price_expected_{problem.expected}", limit=limit)
    name, value = problem.name, problem.value
    if problem.line:
        return language.say("price_problem", line=problem.line, name=name, value=value, expected=expected)
    return language.say("price_problem_file", name=name, value=value, expected=expected)
