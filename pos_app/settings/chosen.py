"""What is being chosen on the pages of the set-up: not in force, perhaps not complete, perhaps wrong."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from secrets import token_urlsafe

from pos_app.settings.choices import CHOICES, NAMED, SECRETS, Kept, Settings
from pos_app.settings.draft import Draft, drop_draft, read_draft, write_draft
from pos_app.settings.errors import SettingError, SettingsError
from pos_app.settings.keeping import keep_secrets, kept_secrets, where_kept
from pos_app.settings.loading import NEEDED_TO_SELL, config_path, lacking, read_file, read_texts, settings_of
from pos_app.settings.vault import Vault
from pos_app.settings.writing import write_settings


@dataclass(frozen=True, slots=True)
class Chosen:
    """Every choice as text by its name; an empty text is the default. Immutable: any thread.

    `stored` are the secrets that are kept already, `typed` those that are not yet, `fixed` the choices that the
    environment makes and nobody can change here. `step` is the page on which the set-up was left.
    """

    config: Path
    texts: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, str] = field(default_factory=dict, repr=False)
    stored: Mapping[str, str] = field(default_factory=dict, repr=False)
    fixed: frozenset[str] = frozenset()
    kept: Kept = Kept.KEYRING
    step: int = 0

    def text(self, name: str) -> str:
        """What was chosen; of a secret nothing, typed or not."""
        return "" if NAMED[name].secret else self.texts.get(name, "")

    def has(self, name: str) -> bool:
        """Whether a secret was typed or is kept."""
        return bool(self.typed.get(name) or self.stored.get(name))

    def with_text(self, name: str, text: str) -> "Chosen":
        """The same with another choice; what the environment says stays."""
        if name in self.fixed:
            return self
        if not NAMED[name].secret:
            return replace(self, texts={**self.texts, name: text})
        typed = {each: secret for each, secret in self.typed.items() if each != name}
        return replace(self, typed={**typed, name: text} if text else typed)

    def problem(self, name: str) -> bool:
        """Whether what was chosen can't be; the default always can."""
        text = self.typed.get(name, "") if NAMED[name].secret else self.texts.get(name, "")
        try:
            if text:
                NAMED[name].read(text)
        except ValueError:
            return True
        return False

    @property
    def lacking(self) -> frozenset[str]:
        """What a sale needs and was not said, by its name."""
        return frozenset(problem.name.removeprefix("POS_").lower() for problem in lacking(self._whole))

    @property
    def changed_secrets(self) -> bool:
        """Whether a secret was typed that is not kept yet."""
        return bool(self.typed)

    def settings(self) -> Settings:
        """As they would be in force; where something lacks, without it. Raises SettingsError for what can't be."""
        problems: list[SettingError] = []
        values = read_texts(self._whole, problems)
        if problems:
            raise SettingsError(problems)
        return settings_of({**values, "config_dir": self.config.parent, "kept": self.kept})

    @property
    def _whole(self) -> dict[str, str]:
        return {**self.texts, **self.stored, **self.typed}


def begin(environment: Mapping[str, str] | None = None, named: str | None = None) -> Chosen:
    """What stands in environment, file, keyring and vault, with the draft of an unfinished set-up over the file.

    Raises SettingsError for a file that makes no sense. Reads disks and the keyring: not on the GUI thread.
    """
    environment = os.environ if environment is None else environment
    path, _ = config_path(named, environment)
    problems: list[SettingError] = []
    written = read_file(path, False, problems)
    if problems:
        raise SettingsError(problems)
    draft = read_draft(path)
    fixed = {choice.name: text for choice in CHOICES if (text := environment.get(choice.variable, ""))}
    texts = {**written, **(draft.texts if draft else {}), **fixed}
    vault = Vault(path.parent, environment)
    stored = kept_secrets(environment, vault)
    from_environment = all(name in fixed for name in NEEDED_TO_SELL)
    return Chosen(
        config=path,
        texts={name: text for name, text in texts.items() if name not in SECRETS},
        stored=stored,
        fixed=frozenset(fixed),
        kept=Kept.ENVIRONMENT if from_environment else where_kept(vault),
        step=draft.step if draft else 0,
    )


def keep_draft(chosen: Chosen, step: int, environment: Mapping[str, str] | None = None) -> Chosen:
    """Writes down how far it has come, and the secrets that were typed to where secrets are kept. Raises OSError.

    Answers the same with those secrets as kept ones.
    """
    write_draft(chosen.config, Draft(step, _own(chosen)))
    return replace(_keep_typed(chosen, environment), step=step)


def finish(chosen: Chosen, environment: Mapping[str, str] | None = None) -> Settings:
    """Puts it in force: secrets first, then the file, then the draft goes. Raises SettingsError or OSError.

    Whatever fails, the settings before stay or the new ones are whole.
    """
    chosen.settings()
    if problems := lacking(chosen._whole):
        raise SettingsError(problems)
    kept = _keep_typed(_with_relay_secret(chosen), environment)
    write_settings(chosen.config, _own(chosen))
    drop_draft(chosen.config)
    return kept.settings()


def _with_relay_secret(chosen: Chosen) -> Chosen:
    """A till keeps the secret of its own relay in the keyring by itself; where that keeps nothing, the vault does."""
    if chosen.has("relay_secret") or chosen.kept not in (Kept.VAULT, Kept.KEY_FILE):
        return chosen
    return chosen.with_text("relay_secret", token_urlsafe(32))


def _keep_typed(chosen: Chosen, environment: Mapping[str, str] | None) -> Chosen:
    typed = {name: secret for name, secret in chosen.typed.items() if secret}
    if not typed:
        return chosen
    vault = Vault(chosen.config.parent, os.environ if environment is None else environment)
    kept = keep_secrets({NAMED[name].variable: secret for name, secret in typed.items()}, vault)
    return replace(chosen, typed={}, stored={**chosen.stored, **typed}, kept=kept)


def _own(chosen: Chosen) -> dict[str, str]:
    """The choices that are the file's to say."""
    return {name: text for name, text in chosen.texts.items() if name not in chosen.fixed and not NAMED[name].secret}
