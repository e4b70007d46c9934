"""What a workstation remembers, and what it does with a file that somebody else wrote."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.settings import BackupSettings, CaptureSettings, ScreenSettings, SettingsFile, default_path

CHOSEN = CaptureSettings("test:0", "Máy quét", 200, "gray", "flatbed", is_duplex=True, watched_folder="/srv/đến")


def test_choice_is_known_after_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    assert SettingsFile(path).save_capture(CHOSEN)

    assert SettingsFile(path).load_capture() == CHOSEN
    assert list(path.parent.iterdir()) == [path]


def test_what_others_wrote_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"later": {"a": 1}, "capture": {"resolution_dpi": 400, "unknown": 2}}))
    file = SettingsFile(path)
    assert file.load_capture() == CaptureSettings(resolution_dpi=400)
    file.save_capture(CHOSEN)

    assert json.loads(path.read_text())["later"] == {"a": 1}


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"capture": 3}', '{"capture": {"resolution_dpi": "300", "is_duplex": 1}}']
)
def test_damaged_file_is_as_new(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)

    assert SettingsFile(path).load_capture() == CaptureSettings()


def test_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    file = SettingsFile(tmp_path / "file" / "settings.json")

    assert not file.save_capture(CHOSEN)
    assert file.load_capture() == CHOSEN  # as long as the program runs


def test_without_a_file_choices_last_as_long_as_the_program() -> None:
    file = SettingsFile()
    file.save_capture(replace(CHOSEN, device="x"))

    assert file.load_capture().device == "x"


def test_settings_lie_in_the_users_configuration(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("desktop.settings.sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    assert default_path() == tmp_path / "hososo" / "settings.json"


def test_parts_are_kept_beside_each_other(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save_capture(CHOSEN)
    SettingsFile(path).save_screen(ScreenSettings(125, "dark"))
    SettingsFile(path).save_backup(BackupSettings("/srv/sao lưu"))
    file = SettingsFile(path)

    assert (file.load_capture(), file.load_screen(), file.load_backup()) == (
        CHOSEN,
        ScreenSettings(125, "dark"),
        BackupSettings("/srv/sao lưu"),
    )


@pytest.mark.parametrize(("percent", "scale"), [(100, 1.0), (125, 1.25), (150, 1.5), (1000, 1.5), (-5, 1.0)])
def test_text_grows_no_further_than_the_window_is_made_for(percent: int, scale: float) -> None:
    assert ScreenSettings(percent).scale == scale
