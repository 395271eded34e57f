"""Gathers the licences of all that the folder carries: `python licences.py FILE`. Run where the wheel is installed."""

import sys
import sysconfig
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement


def carried(name: str) -> dict[str, Distribution]:
    """A distribution and, in turn, all that it needs here, with the extras that were asked for; by name."""
    found: dict[str, Distribution] = {}
    waiting = [Requirement(name)]
    while waiting:
        one = waiting.pop()
        if one.name.lower() in found:
            continue
        try:
            found[one.name.lower()] = distribution(one.name)
        except PackageNotFoundError:
            continue
        for text in found[one.name.lower()].requires or []:
            wants = Requirement(text)
            if wants.marker is None or any(wants.marker.evaluate({"extra": extra}) for extra in ("", *one.extras)):
                waiting.append(wants)
    return dict(sorted(found.items()))


def _texts(of: Distribution) -> list[str]:
    named = [file for file in of.files or [] if file.name.lower().startswith(("licen", "copying", "notice", "ofl"))]
    inside = [file for file in named if ".dist-info" in str(file)]
    return [Path(str(of.locate_file(file))).read_text(encoding="utf-8", errors="replace") for file in inside]


def _described(of: Distribution) -> str:
    meta: dict[str, Any] = of.metadata.json
    kinds = [line.split(" :: ")[-1] for line in meta.get("classifier", []) if line.startswith("License ::")]
    licence = meta.get("license_expression") or "; ".join(kinds) or meta.get("license", "see below").split("\n")[0]
    urls = [meta.get("home_page", ""), *(url.rpartition(" ")[2] for url in meta.get("project_url", []))]
    heading = f"{meta['name']} {of.version}\nLicence: {licence}\n{next(filter(None, urls), '')}".rstrip()
    return "\n\n".join([heading, *(text.strip() for text in _texts(of))])


def _not_in_their_wheels() -> list[str]:
    """Python's own licence and those of Qt, from where they are installed here."""
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    files = [python, *(Path("/usr/share/common-licenses") / name for name in ("LGPL-3", "GPL-3"))]
    return [file.read_text(encoding="utf-8").strip() for file in files if file.is_file()]


def main(file: Path) -> None:
    """One after the other."""
    parts = [f"Python {sys.version.split()[0]}\nLicence: PSF-2.0\nhttps://docs.python.org/3/license.html"]
    parts += [_described(each) for each in carried("rahmet-pos").values()]
    rule = "\n\n" + "=" * 100 + "\n\n"
    file.write_text(rule.join([*parts, *_not_in_their_wheels()]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
