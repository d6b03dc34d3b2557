"""What a petition that was put back cannot know of its pushes, where the platform cannot be asked either."""

from sqlalchemy import Connection, or_, select

from desktop.core.push_errors import PushForgotten
from desktop.petition.push.platform_file import LOOKS_NOBODY_UP, PlatformSetting
from desktop.petition.push.push_progress import OPEN, move
from desktop.petition.replay_log.deliveries_and_exports import lost_on_the_way_to
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.export_tables import export
from desktop.petition.tables.push_tables import pushed


def require_known(petition: Petition, setting: PlatformSetting) -> None:
    """Raise PushForgotten where nobody can tell any more who was sent to a platform."""
    if setting.kind not in LOOKS_NOBODY_UP:
        return
    with petition.reading() as connection:
        lost = lost_on_the_way_to(connection, setting.target.key)
    if found := next((each for each in lost if each.is_push), None):
        raise PushForgotten(found.at[:10], setting.kind)


def leave_open(connection: Connection) -> int:
    """Leave open who of a push that was begun was sent since a backup, where nobody can look; return how many.

    For a petition that was put back, in the caller's transaction: elsewhere the platform is asked first.
    """
    blind = or_(*(export.c.target.startswith(f"{kind} ", autoescape=True) for kind in LOOKS_NOBODY_UP))
    open_ = select(pushed.c.export, pushed.c.signature).join(export).where(blind, pushed.c.state.in_(OPEN))
    found = connection.execute(open_).all()
    for row in found:
        move(connection, row.export, row.signature, "unclear")
    return len(found)
