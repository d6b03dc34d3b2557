"""What dmgbuild puts on the disk image: the program, the folder to draw it into, and the licences. NOT RUN YET."""

import os

application = os.environ["TABLING_APP"]
licences = os.environ["TABLING_LICENCES"]
files = [application, licences]
symlinks = {"Applications": "/Applications"}
format = "ULMO"  # noqa: A001 - dmgbuild's word; lzma, which macOS 10.15 and later read
filesystem = "APFS"
icon_locations = {os.path.basename(application): (160, 170), "Applications": (480, 170), "licences": (320, 290)}  # noqa: PTH119
window_rect = ((200, 200), (640, 360))
icon_size = 128
