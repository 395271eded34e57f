"""What plays: the right words for each program, no secret for any, and no trouble that gets further than a sentence."""

import io
import json
import math
import os
import shutil
import sys
import threading
import types
import wave
from array import array
from pathlib import Path

import pytest

from pos_app.window.sounds import player
from pos_app.window.sounds.loudness import gain, read_at
from pos_app.window.sounds.player import NotPlayed, ProgramPlayer, childs_environment, players_here
from pos_app.window.sounds.tone import Tone
from tests.window.sounds.recorder import install

PAID = Tone.PAID.path
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="starts scripts by their first line")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which programs are looked for."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def only_player(platform: str = "linux") -> ProgramPlayer:
    (found,) = players_here(platform)
    assert isinstance(found, ProgramPlayer)
    return found


def arguments(heard: Path) -> list[str]:
    told: list[str] = json.loads((heard / "0.json").read_text())["arguments"]
    return told


@POSIX
def test_a_player_without_a_volume_gets_the_quieter_sound_itself(programs: Path) -> None:
    heard = install(programs, "aplay")
    only_player().play(PAID, 70)
    assert (heard / "0.wav").read_bytes() == read_at(PAID, 70)
    assert arguments(heard) == ["-q", "-"]


@POSIX
def test_players_with_a_volume_get_the_file_and_the_number_in_their_own_scale(programs: Path) -> None:
    pipewire, pulse = install(programs, "pw-play"), install(programs, "paplay")
    for found in players_here("linux"):
        found.play(PAID, 50)
    assert arguments(pipewire) == ["--volume", "0.2500", str(PAID)]
    volume, _, path = arguments(pulse)
    assert path == str(PAID)
    assert math.isclose((int(volume.removeprefix("--volume=")) / 65_536) ** 3, gain(50), rel_tol=1e-3)


@POSIX
def test_a_mac_plays_with_its_own_program(programs: Path) -> None:
    heard = install(programs, "afplay")
    only_player("darwin").play(PAID, 50)
    assert arguments(heard) == ["-v", "0.2500", str(PAID)]


@POSIX
def test_a_machine_without_any_program_has_no_player(programs: Path) -> None:
    assert players_here("linux") == ()


@POSIX
def test_a_sound_server_comes_before_the_bare_card(programs: Path) -> None:
    for name in ("aplay", "paplay", "pw-play"):
        install(programs, name)
    assert [found.name for found in players_here("linux")] == ["pw-play", "paplay", "aplay"]


@POSIX
def test_a_program_that_fails_says_so_in_its_last_words(programs: Path) -> None:
    install(programs, "aplay", 'sys.exit("cannot find card\\naudio open error: No such device")')
    with pytest.raises(NotPlayed, match=r"^aplay ended with 1: audio open error: No such device$"):
        only_player().play(PAID, 70)


@POSIX
def test_a_program_that_hangs_is_ended(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player, "PATIENCE_S", 0.5)
    install(programs, "aplay", "import signal; signal.pause()")
    with pytest.raises(NotPlayed, match="did not end"):
        only_player().play(PAID, 70)


@POSIX
def test_a_program_that_reads_nothing_is_no_error_of_ours(programs: Path) -> None:
    (programs / "aplay").write_text("#!/bin/sh\nexit 0\n")
    (programs / "aplay").chmod(0o755)
    only_player().play(Tone.UNCERTAIN.path, 100)


@POSIX
def test_a_program_that_is_gone_again_is_not_played(programs: Path) -> None:
    install(programs, "aplay")
    found = only_player()
    (programs / "aplay").unlink()
    with pytest.raises(NotPlayed, match="aplay"):
        found.play(PAID, 70)


@POSIX
def test_stopping_ends_a_sound_in_its_middle_and_lets_no_other_begin(programs: Path, tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    os.mkfifo(begun)
    install(programs, "aplay", f"open({str(begun)!r}, 'w').close(); import signal; signal.pause()")
    found, ended = only_player(), threading.Event()

    def play() -> None:
        with pytest.raises(NotPlayed):
            found.play(PAID, 70)
        ended.set()

    thread = threading.Thread(target=play)
    thread.start()
    begun.read_text()  # returns once the program has opened it
    found.stop()
    assert ended.wait(3)
    thread.join()
    with pytest.raises(NotPlayed, match="closes"):
        found.play(PAID, 70)


@POSIX
def test_no_player_is_told_a_secret(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POS_CLIENT_SECRET", "hush-hush")
    heard = install(programs, "aplay")
    only_player().play(PAID, 70)
    assert "hush-hush" not in (heard / "0.json").read_text()


def test_a_player_does_not_load_the_libraries_of_a_frozen_till(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = {"LD_LIBRARY_PATH": "/opt/till", "LD_LIBRARY_PATH_ORIG": "/usr/local/lib"}
    assert childs_environment(changed) == {"LD_LIBRARY_PATH": "/usr/local/lib"}
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert childs_environment({"LD_LIBRARY_PATH": "/opt/till", "HOME": "/root"}) == {"HOME": "/root"}


def test_somebodys_own_library_path_is_kept() -> None:
    assert childs_environment({"LD_LIBRARY_PATH": "/usr/local/lib"}) == {"LD_LIBRARY_PATH": "/usr/local/lib"}


def test_windows_plays_out_of_memory_what_was_made_quieter(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[bytes, int]] = []
    windows = types.SimpleNamespace(
        SND_MEMORY=4, SND_NODEFAULT=2, PlaySound=lambda sound, flags: asked.append((sound, flags))
    )
    monkeypatch.setitem(sys.modules, "winsound", windows)
    (found,) = players_here("win32")
    found.play(PAID, 40)
    found.stop()
    assert asked == [(read_at(PAID, 40), 6)]


def test_windows_without_a_sound_device_is_not_played(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: bytes, __: int) -> None:
        raise RuntimeError("Failed to play sound")

    windows = types.SimpleNamespace(SND_MEMORY=4, SND_NODEFAULT=2, PlaySound=refuse)
    monkeypatch.setitem(sys.modules, "winsound", windows)
    (found,) = players_here("win32")
    with pytest.raises(NotPlayed, match="Failed to play sound"):
        found.play(PAID, 40)


@pytest.mark.skipif(shutil.which("aplay") is None, reason="needs alsa-utils")
def test_alsa_itself_takes_each_sound_as_it_was_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real aplay, before a device that writes to a file."""
    recorded, config = tmp_path / "recorded", tmp_path / "asound.conf"
    config.write_text(
        f'pcm.!default {{ type file; slave.pcm "nowhere"; file "{recorded}"; format raw }}\n'
        "pcm.nowhere { type null }\n"
    )
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(config))
    aplay = next(found for found in players_here("linux") if found.name == "aplay")
    for tone in Tone:
        aplay.play(tone.path, 70)
        with wave.open(io.BytesIO(read_at(tone.path, 70)), "rb") as file:
            samples = file.readframes(file.getnframes())
        written = recorded.read_bytes()
        assert written.startswith(samples)
        assert not any(array("h", written[len(samples) :])), "ALSA fills its last period up with silence"
