"""Copies of /sys/class/drm for three devices, laid out as the kernel and VESA's E-EDID 1.4 say."""

from pathlib import Path


def edid(pixels: tuple[int, int], centimetres: tuple[int, int], millimetres: tuple[int, int]) -> bytes:
    """Write what a screen says of itself: its size in centimetres, and its first timing with one in millimetres."""
    (wide, high), (width, height) = pixels, millimetres
    block = bytearray(128)
    block[:8] = bytes.fromhex("00ffffffffffff00")
    block[8:12], block[18:20] = bytes.fromhex("0e7e0100"), b"\x01\x04"  # a maker and a model that are nobody's
    block[20:23] = bytes((0x95, *centimetres))
    block[54:56] = (15400).to_bytes(2, "little")  # pixel clock, in 10 kHz
    block[56:59] = bytes((wide & 255, 160, wide >> 8 << 4))
    block[59:62] = bytes((high & 255, 35, high >> 8 << 4))
    block[62:66] = bytes((48, 32, 0x36, 0))
    block[66:69] = bytes((width & 255, height & 255, width >> 8 << 4 | height >> 8))
    block[71] = 0x18
    block[127] = -sum(block) % 256
    return bytes(block)


TABLET = {"status": b"connected\n", "modes": b"1920x1200\n1920x1200\n1280x800\n",
          "edid": edid((1920, 1200), (22, 14), (217, 136))}  # fmt: skip
COARSE_TABLET = {"status": b"connected\n", "modes": b"1280x800\n", "edid": edid((1280, 800), (22, 14), (217, 136))}
MONITOR = {"status": b"connected\n", "modes": b"1920x1080\n1600x900\n1920x1080i\n",
           "edid": edid((1920, 1080), (53, 30), (531, 299)) + bytes(128)}  # fmt: skip
EMPTY = {"status": b"disconnected\n", "modes": b"", "edid": b""}


def recorded(folder: Path, **connectors: dict[str, bytes]) -> Path:
    """Lay out /sys/class/drm: the card, its version, and a folder for each connector with a file for each fact."""
    (folder / "version").write_text("drm 1.1.0 20060810\n")
    (folder / "card0").mkdir(exist_ok=True)
    for name, facts in connectors.items():
        (folder / f"card0-{name}").mkdir(exist_ok=True)
        for fact, said in facts.items():
            (folder / f"card0-{name}" / fact).write_bytes(said)
    return folder
