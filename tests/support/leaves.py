"""An example of each error: some take the sentence a person reads, others the facts that it is made of."""

import inspect

from desktop.core.errors import TablingError

SENTENCE = "It did not work. Try again."


def example_of(kind: type[TablingError]) -> TablingError:
    """Make one; what it must be given is a number or a name, and 7 will do for both."""
    if kind.__init__ is Exception.__init__:
        return kind(SENTENCE)
    needed = [each for each in inspect.signature(kind).parameters.values() if each.default is each.empty]
    named = {each.name: 7 for each in needed if each.kind is each.KEYWORD_ONLY}
    return kind(*[7] * (len(needed) - len(named)), **named)
