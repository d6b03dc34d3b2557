"""What dmgbuild puts on the disk image: the program, and the folder to draw it into. NOT RUN YET."""

import os

application = os.environ["TABLING_APP"]
files = [application]
symlinks = {"Applications": "/Applications"}
format = "ULMO"  # noqa: A001 - dmgbuild's word; lzma, which macOS 10.15 and later read
filesystem = "APFS"
icon_locations = {os.path.basename(application): (160, 170), "Applications": (480, 170)}  # noqa: PTH119
window_rect = ((200, 200), (640, 360))
icon_size = 128
