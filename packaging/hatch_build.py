"""Writes into wheel and source archive which commit they were made of. Hatchling runs it; pyproject.toml names it."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildHook(BuildHookInterface[Any]):
    """Adds the file that `pos_app.version` reads. A wheel made of a source archive keeps the archive's own."""

    _made: Path | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from pos_app.commit import build_of_checkout
        from pos_app.version import BUILD_FILE

        build = build_of_checkout(Path(self.root))
        if not build:
            return
        self._made = Path(tempfile.mkdtemp(prefix="pos-build-"))
        file = self._made / BUILD_FILE
        file.write_text(f"{build}\n", encoding="utf-8")
        build_data["force_include"][str(file)] = f"pos_app/{BUILD_FILE}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        if self._made is not None:
            shutil.rmtree(self._made, ignore_errors=True)
