"""An example of each error: some take the sentence a person reads, others the facts that it is made of."""

import inspect

SENTENCE = "It did not work. Try again."


def example_of(kind: type[Exception]) -> Exception:
    """Make one; what it must be given is a number or a name, and 7 will do for both, or several sentences."""
    if isinstance(kind.__init__, type(Exception.__init__)):  # none of its own
        return kind(SENTENCE)
    asked = inspect.signature(kind).parameters.values()
    if any(each.kind is each.VAR_POSITIONAL for each in asked):
        return kind(SENTENCE)
    needed = [each for each in asked if each.default is each.empty]
    several = {"Sequence": (SENTENCE,), "Mapping": {"name": SENTENCE}}
    given = {
        each.name: next((many for of, many in several.items() if of in str(each.annotation)), 7) for each in needed
    }
    return kind(**given)
