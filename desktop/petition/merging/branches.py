"""Tells apart the copies of one device: a disk that was cloned, or a journal that was put back, goes on twice.

Each batch names the one before, so that batches make chains; where a chain parts, or one number stands under two ids,
there is a fork, and from there each branch has numbers of its own. What was lost between two batches of a chain is put
where it fits best: after a batch that nothing else follows, else where branches part already.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.petition.merging.batch_range import BatchRange
from desktop.petition.merging.sequence_clashes import Clashes


@dataclass(eq=False, slots=True)
class _Node:
    """A batch in its chain; without a `part` one that never came, of which only its digest and number are told."""

    digest: str
    number: int
    first: int
    installation: str
    part: BatchRange | None = None
    above: "_Node | None" = None
    below: "list[_Node]" = field(default_factory=list)

    @property
    def last(self) -> int:
        """The last number that is surely of this batch, or of one before it."""
        return self.part.held[-1][1] if self.part else 0


def branches_of(parts: Sequence[BatchRange], clashes: Clashes) -> list[list[BatchRange]]:
    """Return the batches of one device by branch, those before a fork in each; all in one where there is no fork."""
    if not _forks(parts, clashes):
        return [list(parts)]
    linked = [part for part in parts if part.previous or (part.number_on_device == 1 and part.format > 1)]
    nodes = _chain(linked)
    leaves = [node for node in nodes if not node.below]
    branches = [[part for node in _up(leaf) if (part := node.part)] for leaf in leaves]
    loose = sorted((part for part in parts if part not in linked), key=lambda part: (part.number_on_device, part.held))
    for part in loose:
        _add_loose(branches, part, clashes)
    return branches


def _forks(parts: Sequence[BatchRange], clashes: Clashes) -> bool:
    """Whether a batch has two that name it as the one before, a number stands twice, or a chain begins twice."""
    after: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    for part in parts:
        if part.format > 1 and not part.undone and (part.previous or part.number_on_device == 1):
            after["", part.number_on_device].add(part.digest)
    return bool(clashes) or any(len(digests) > 1 for digests in after.values())


def _chain(parts: Iterable[BatchRange]) -> list[_Node]:
    nodes = {
        part.digest: _Node(part.digest, part.number_on_device, part.held[0][0], part.installation, part)
        for part in parts
    }
    for node in sorted(nodes.values(), key=_place):
        if node.part and node.part.previous:
            lost = _Node(node.part.previous, node.number - 1, node.first, node.installation)
            above = nodes.setdefault(node.part.previous, lost)
            above.first = min(above.first, node.first) if above.part is None else above.first
            _put(node, above)
    for lost in sorted((node for node in nodes.values() if node.part is None), key=_place):
        _put(lost, _best(lost, nodes.values()))
    return list(nodes.values())


def _best(lost: _Node, nodes: Iterable[_Node]) -> _Node | None:
    """Return after which batch one that never came was written, as far as anybody can tell."""
    before = [node for node in nodes if node.number < lost.number and node is not lost]
    fitting = [node for node in before if node.last + lost.number - node.number < lost.first]
    own = [node for node in fitting if node.installation == lost.installation]
    ends = [node for node in own or () if not node.below] or (
        [node for node in fitting if not node.below and not (node.installation and lost.installation)]
    )
    if ends:
        # Of several that fit, the one that leaves the most to be missing: nothing that was lost is passed over.
        return max(ends, key=lambda node: (node.number, -node.last))
    roots = [node for node in nodes if node.above is None and (node.part or node.below) and node is not lost]
    parting = [node for node in fitting if len(node.below) > 1]
    if parting:
        return max(parting, key=_place)
    return None if len(roots) > 1 else max(fitting, key=_place, default=None)


def _put(node: _Node, above: _Node | None) -> None:
    if above is None or above.number >= node.number:
        return  # the first of its chain; or a chain that runs backwards, which only a forger writes
    node.above = above
    above.below.append(node)


def _up(node: _Node | None) -> list[_Node]:
    path: list[_Node] = []
    while node is not None:
        path.append(node)
        node = node.above
    return path[::-1]


def _place(node: _Node) -> tuple[int, int, str]:
    return node.number, node.first, node.digest


def _add_loose(branches: list[list[BatchRange]], part: BatchRange, clashes: Clashes) -> None:
    """Add a batch that names none before it to the first branch in which no number of it stands otherwise."""
    for branch in branches:
        if not any(frozenset((part.digest, other.digest)) in clashes for other in branch):
            branch.append(part)
            return
    branches.append([part])
