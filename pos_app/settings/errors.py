"""What can be wrong with a setting, in words that name it, its value and what was expected."""


class SettingError(ValueError):
    """One setting is wrong, or (`lacks`) is needed and stands nowhere. Never carries the value of a secret."""

    def __init__(self, name: str, problem: str, *, lacks: bool = False) -> None:
        super().__init__(f"{name}: {problem}")
        self.name = name
        self.lacks = lacks


class SettingsError(ValueError):
    """All that is wrong with the settings, so that a person mends it in one go; a line each."""

    def __init__(self, problems: list[SettingError]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)

    @property
    def only_lacks(self) -> bool:
        """True where nothing is wrong: what a sale needs was never said."""
        return all(problem.lacks for problem in self.problems)
