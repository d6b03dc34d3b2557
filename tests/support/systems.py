"""Machines to put a data folder into: what a system tells of itself, laid out as files under a folder of its own."""

import os
from pathlib import Path


def machine(folder: Path, near: Path, *, id_: str = "", card: str = "", disk: str = "") -> Path:
    """Lay out a machine: machine-id, address of its built-in network card, serial of the disk under the file `near`."""
    where = near.stat().st_dev
    block = folder / "sys/dev/block" / f"{os.major(where)}:{os.minor(where)}" / "device"
    net = folder / "sys/class/net/wlan0"
    said = {folder / "etc/machine-id": id_, block / "serial": disk, net / "address": card}
    said[net / "addr_assign_type"] = "0" if card else ""
    said[net / "device/uevent"] = ""
    for path, text in said.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text}\n")
    return folder
