"""How loud the till is: a volume, and a switch for the keys."""

import pytest

from pos_app.settings import Settings, SettingsError, load_settings

NOTHING = "/dev/null"


def loaded(**environment: str) -> Settings:
    return load_settings(environment, NOTHING, need_account=False, use_keyring=False)


def test_a_till_is_heard_and_its_keys_are_not_unless_it_is_told_otherwise() -> None:
    assert (loaded().sound, loaded().key_sound) == (70, False)


@pytest.mark.parametrize(("text", "volume"), [("0", 0), ("35", 35), ("100", 100)])
def test_the_volume_is_a_percentage(text: str, volume: int) -> None:
    assert loaded(POS_SOUND=text).sound == volume


@pytest.mark.parametrize("text", ["101", "-1", "loud", "off", "7.5"])
def test_what_is_no_volume_names_itself(text: str) -> None:
    with pytest.raises(SettingsError, match="POS_SOUND") as failed:
        loaded(POS_SOUND=text)
    assert "from 0 to 100" in str(failed.value)


def test_keys_are_switched_on_and_off() -> None:
    assert loaded(POS_KEY_SOUND="on").key_sound
    with pytest.raises(SettingsError, match="POS_KEY_SOUND"):
        loaded(POS_KEY_SOUND="yes")
