"""Describes the Python view-models as QML modules in build/qml, so that qmllint and editors know what screens may read.

PySide's own pyside6-metaobjectdump reads the source and misses `constant=True` and inherited types; this asks Qt.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QMetaMethod, QMetaObject, QMetaProperty, QObject
from PySide6.QtQml import qmlTypeId

import desktop.ui

OUT = Path(__file__).resolve().parent.parent / "build" / "qml"


def main() -> None:
    """Write a folder with qmldir and types for each QML module that the view-models declare."""
    QCoreApplication([])  # once Qt PDF is loaded, Qt makes an engine to find a type
    components: dict[str, list[str]] = {}
    for module in _view_models():
        for view_model in _types_of(module):
            components.setdefault(module.QML_IMPORT_NAME, []).append(_component(view_model, module.QML_IMPORT_NAME))
    for name, found in components.items():
        folder = OUT.joinpath(*name.split("."))
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "qmldir").write_text(f"module {name}\ntypeinfo python.qmltypes\ndepends QtQml\n", encoding="utf-8")
        text = "\n".join(["import QtQuick.tooling 1.2", "Module {", *found, "}", ""])
        (folder / "python.qmltypes").write_text(text, encoding="utf-8")


def _view_models() -> Iterator[ModuleType]:
    for info in pkgutil.walk_packages(desktop.ui.__path__, "desktop.ui."):
        module = importlib.import_module(info.name)
        if hasattr(module, "QML_IMPORT_NAME"):
            yield module


def _types_of(module: ModuleType) -> Iterator[type[QObject]]:
    for _, found in inspect.getmembers(module, inspect.isclass):
        if issubclass(found, QObject) and found.__module__ == module.__name__:
            yield found


def _component(view_model: type[QObject], uri: str) -> str:
    meta: QMetaObject = view_model.staticMetaObject
    name = view_model.__name__
    lines = [f'name: "{name}"', 'accessSemantics: "reference"', f'prototype: "{meta.superClass().className()}"']
    if qmlTypeId(uri, 1, 0, name) >= 0:  # a type without @QmlElement can be read by screens and not made by them
        lines += [f'exports: ["{uri}/{name} 1.0"]', "exportMetaObjectRevisions: [256]"]
    lines += [_property(meta.property(i)) for i in range(meta.propertyOffset(), meta.propertyCount())]
    lines += [_method(meta.method(i)) for i in range(meta.methodOffset(), meta.methodCount())]
    return "Component { " + "\n".join(lines) + " }"


def _property(found: QMetaProperty) -> str:
    kind = found.typeName()
    facts = [f'name: "{found.name()}"', f'type: "{kind.removesuffix("*")}"', f'read: "{found.name()}"']
    facts += ["isPointer: true"] if kind.endswith("*") else []
    facts += ["isPropertyConstant: true"] if found.isConstant() else []
    facts += [f'notify: "{_text(found.notifySignal().name())}"'] if found.hasNotifySignal() else []
    facts += [] if found.isWritable() else ["isReadonly: true"]
    return f"Property {{ {'; '.join(facts)} }}"


def _method(found: QMetaMethod) -> str:
    word = "Signal" if found.methodType() == QMetaMethod.MethodType.Signal else "Method"
    returned = found.typeName()
    facts = [f'name: "{_text(found.name())}"']
    facts += [f'type: "{returned}"'] if returned not in {"", "void"} else []
    parameters = [f'Parameter {{ type: "{_text(kind)}" }}' for kind in found.parameterTypes()]
    return f"{word} {{ {'; '.join(facts)}; {' '.join(parameters)} }}"


def _text(raw: object) -> str:
    return bytes(raw).decode() if not isinstance(raw, str) else raw  # Qt hands out QByteArray here


main()
