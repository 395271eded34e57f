"""What can be wrong with a setting, in words that name it, its value and what was expected."""


class SettingError(ValueError):
    """One setting is wrong. Never carries the value of a secret."""

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(f"{name}: {problem}")
        self.name = name


class SettingsError(ValueError):
    """All that is wrong with the settings, so that a person mends it in one go; a line each."""

    def __init__(self, problems: list[SettingError]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)
