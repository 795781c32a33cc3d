"""Every JSONata expression parses, and every text that looks like one is one."""

from jsonata import Jsonata

from .privacy import texts


def check(definition):
    for name, state in definition["States"].items():
        for text in texts(state):
            if text.startswith("{% ") and text.endswith(" %}"):
                try:
                    Jsonata.jsonata(text[2:-2].strip())
                except Exception as error:
                    yield f"{name}: {text} does not parse: {error}"
            elif "{%" in text or "%}" in text:
                yield f"{name}: {text} is no expression; one begins with '{{% ' and ends with ' %}}'"
