"""What checks a form is loaded ahead: afterwards no question of the form loads anything more."""

import subprocess
import sys

PROGRAM = """
import sys
from desktop.core.form import Draft, complete
from desktop.core.form_preloading import load_form_rules
from tests.support.event_device import campaign, entry

load_form_rules(campaign())
before = set(sys.modules)
entry("Ada", email="ada@example.org", postal_code="K1A0B1", country="CA")
print(sorted(set(sys.modules) - before))
"""


def test_once_the_rules_are_loaded_a_filled_form_loads_nothing_more():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "[]\n"
