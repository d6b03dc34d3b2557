"""What signers would want otherwise of a pack, in a sentence each that names the place in its files."""

from collections.abc import Mapping

from desktop.core.pack.advice import LONGEST_BEFORE_YOU_SIGN, LONGEST_PROMISE, LONGEST_REQUEST, Advice, AdviceCode

_SAID: Mapping[AdviceCode, str] = {
    "recipient": "words.{0.language}.promise does not name the recipient, “{0.about}”. Say to whom the list goes.",
    "promise": f"words.{{0.language}}.promise is longer than {LONGEST_PROMISE} characters. Beside a button there is no "
    "room for it.",
    "before_you_sign": f"words.{{0.language}}.before_you_sign is longer than {LONGEST_BEFORE_YOU_SIGN} characters. Say "
    "it in two sentences.",
    "request": f"consent “{{0.about}}”, text.{{0.language}} is longer than {LONGEST_REQUEST} characters. Where it is "
    "not wholly in sight nobody is asked. Shorten it.",
    "format": "format 1 has no before_you_sign, which tells signers on the form what signing can mean. Use 2.",
    "count_only": "count_only_offered is false, and format 1 has no place for the reason. Use 2, and say it there.",
}


def advice_in_words(advice: Advice) -> str:
    """Return the sentence."""
    return f"campaign.toml: {_SAID[advice.code].format(advice)}"
