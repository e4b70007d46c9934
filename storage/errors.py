"""Errors of the store.

    HosoError                      (ocr.errors) expected trouble: the input or the machine, never a bug
    └── StorageError
        ├── DatabaseBusy           another process holds the database longer than we wait
        ├── DatabaseCorrupt        SQLite says that the file is damaged
        ├── DatabaseNewer          made by a newer version of the program
        ├── DatabaseMissing        there are files and no database that knows them
        ├── DiskFull               no room, or a quota is used up
        ├── StoreReadOnly          the folder or the file may not be written
        ├── PlaceUnusable          a path where nothing can be stored: no folder
        ├── FileMissing            a file that a row names is not there
        ├── ChecksumMismatch       a stored file is not what it was
        ├── NotFound               no dossier, paper, procedure or owner of that name
        ├── SeveralFound           more than one is meant by what was typed
        ├── IllegalTransition      a step that the dossier cannot take now
        ├── PaperInUse             another dossier reuses the paper
        ├── StaleVersion           somebody else changed the row meanwhile
        ├── NotUndoable            there is nothing to undo, or what was done has been changed since
        ├── OwnWork                somebody would check what they confirmed themselves
        ├── BadValue               a value, code or date that cannot be meant
        ├── CatalogueUnreadable    a file of procedures that cannot be understood at all
        ├── RowRefused             one row of such a file that cannot be understood
        ├── LoginUnusable          a name that nobody can sign in with
        ├── LoginTaken             a name that somebody signs in with
        ├── AdministratorNeeded    an account without which nobody could make any
        ├── PasswordTooWeak        a password that is no protection
        └── BackupUnusable         a folder that is no backup, or a target that is not empty

An error carries a stable `code` and typed attributes; text for people is made from the code at the edge. `str()` is
English, for logs, and never holds personal data.
"""

from __future__ import annotations

from ocr.errors import HosoError


class StorageError(HosoError):
    """Trouble with the store."""

    code = "storage"


class DatabaseBusy(StorageError):
    """Another process holds the database longer than we wait."""

    code = "storage.database_busy"


class DatabaseCorrupt(StorageError):
    """The database file is damaged."""

    code = "storage.database_corrupt"


class DatabaseNewer(StorageError):
    """The database was made by a newer version of the program; `revision` is what it says of itself."""

    code = "storage.database_newer"

    def __init__(self, revision: str) -> None:
        super().__init__(f"{self.code}: revision {revision}")
        self.revision = revision


class DatabaseMissing(StorageError):
    """There are stored files and no database that knows them; a new one would hide that. `folder` is the store's."""

    code = "storage.database_missing"

    def __init__(self, folder: str) -> None:
        super().__init__(self.code)
        self.folder = folder


class DiskFull(StorageError):
    """No room is left, or a quota is used up."""

    code = "storage.disk_full"


class StoreReadOnly(StorageError):
    """The store may not be written here."""

    code = "storage.read_only"


class PlaceUnusable(StorageError):
    """Nothing can be stored at `place`: it is no folder, or the folder that it should be in is none."""

    code = "storage.place_unusable"

    def __init__(self, place: str) -> None:
        super().__init__(self.code)
        self.place = place


class FileMissing(StorageError):
    """A file that a row names is not there; `sha256` names it."""

    code = "storage.file_missing"

    def __init__(self, sha256: str) -> None:
        super().__init__(f"{self.code}: {sha256}")
        self.sha256 = sha256


class ChecksumMismatch(StorageError):
    """A stored file is not what it was; `sha256` names it."""

    code = "storage.checksum_mismatch"

    def __init__(self, sha256: str) -> None:
        super().__init__(f"{self.code}: {sha256}")
        self.sha256 = sha256


class NotFound(StorageError):
    """There is no such thing; `kind` says what was looked for ("dossier", "paper", ...), `name` under which name."""

    code = "storage.not_found"

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(f"{self.code}: {kind}")
        self.kind = kind
        self.name = name


class SeveralFound(StorageError):
    """More than one thing is meant by what was typed, the end of a code; `kind` and `name` as in `NotFound`."""

    code = "storage.several_found"

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(f"{self.code}: {kind}")
        self.kind = kind
        self.name = name


class IllegalTransition(StorageError):
    """A step that cannot be taken from where the dossier stands."""

    code = "storage.illegal_transition"

    def __init__(self, before: str, after: str) -> None:
        super().__init__(f"{self.code}: {before} to {after}")
        self.before = before
        self.after = after


class PaperInUse(StorageError):
    """A paper that other dossiers reuse cannot be taken away; `paper` and `dossiers` name them."""

    code = "storage.paper_in_use"

    def __init__(self, paper: str, dossiers: str) -> None:
        super().__init__(f"{self.code}: {paper}")
        self.paper = paper
        self.dossiers = dossiers


class StaleVersion(StorageError):
    """Somebody else changed the same thing meanwhile."""

    code = "storage.stale_version"


class NotUndoable(StorageError):
    """There is nothing to undo or to do again, or the papers were changed since."""

    code = "storage.not_undoable"


class OwnWork(StorageError):
    """Somebody would check what they confirmed themselves; a second person has to."""

    code = "storage.own_work"


class BadValue(StorageError):
    """Something that cannot be meant; `kind` says what ("dossier_code", "date", "field", ...)."""

    code = "storage.bad_value"

    def __init__(self, kind: str, value: str) -> None:
        super().__init__(f"{self.code}: {kind}")
        self.kind = kind
        self.value = value


class CatalogueUnreadable(StorageError):
    """A file of procedures that cannot be understood at all; `source` is its path as given."""

    code = "storage.catalogue_unreadable"

    def __init__(self, source: str) -> None:
        super().__init__(self.code)
        self.source = source


class RowRefused(StorageError):
    """One row of a file of procedures that is not taken over; `reason` is a stable word, `procedure_code` may be ""."""

    code = "storage.row_refused"

    def __init__(self, reason: str, procedure_code: str) -> None:
        super().__init__(f"{self.code}: {reason}: {procedure_code}")
        self.reason = reason
        self.procedure_code = procedure_code


class LoginUnusable(StorageError):
    """A name to sign in with that is empty, too long or has a blank in it."""

    code = "storage.login_unusable"


class LoginTaken(StorageError):
    """Somebody signs in with that name already."""

    code = "storage.login_taken"


class AdministratorNeeded(StorageError):
    """Without an administrator nobody could make accounts: the first account is one's, and the last one stays."""

    code = "storage.administrator_needed"


class PasswordTooWeak(StorageError):
    """A password that is no protection: too short, too long to be typed, or guessed at once."""

    code = "storage.password_too_weak"


class BackupUnusable(StorageError):
    """A folder that is no backup, is incomplete, or a target that is not empty; `reason` is one English word or two."""

    code = "storage.backup_unusable"

    def __init__(self, folder: str, reason: str) -> None:
        super().__init__(f"{self.code}: {reason}")
        self.folder = folder
        self.reason = reason
