"""Whether somebody could leave a kiosk. Without Qt."""

from contextlib import closing
from pathlib import Path
from typing import Final

from pos_app.journal.reading import JournalReader
from pos_app.journal.schema import JournalError
from pos_app.people import Right

NOBODY_MAY_LEAVE: Final = (
    "--kiosk: nobody is set up who could end it; open the till without --kiosk, press F10,"
    " add an administrator with a PIN, and start the kiosk again"
)


def nobody_may_leave(journal_path: Path) -> bool:
    """Whether the journal has no person with a PIN for it. Reads the disk.

    One that can't be read has an unknown number of people: the till itself says what is wrong with it.
    """
    if not journal_path.exists():
        return True
    try:
        with closing(JournalReader.open(journal_path)) as journal:
            return not any(person.may(Right.EXIT) for person in journal.people())
    except JournalError:
        return False
