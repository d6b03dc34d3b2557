"""An example of each error: some take the sentence a person reads, others the facts that it is made of."""

import inspect

SENTENCE = "It did not work. Try again."


def example_of(kind: type[Exception]) -> Exception:
    """Make one; what it must be given is a number or a name, and 7 will do for both."""
    if isinstance(kind.__init__, type(Exception.__init__)):  # none of its own
        return kind(SENTENCE)
    needed = [each for each in inspect.signature(kind).parameters.values() if each.default is each.empty]
    named = {each.name: 7 for each in needed if each.kind is each.KEYWORD_ONLY}
    return kind(*[7] * (len(needed) - len(named)), **named)
