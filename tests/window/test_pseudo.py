"""The language that nobody speaks keeps the places of the words that it lengthens."""

from pos_app.words import words
from tests.window.pseudo import pseudo_words


def test_pseudo_words_are_a_third_longer_and_keep_their_places() -> None:
    made = pseudo_words()
    assert made.say("over_limit", max="5").endswith("5")
    for key in ("charge", "to_pay", "wait_hint", "enter_amount"):
        assert 1.3 < len(made.say(key)) / len(words("en").say(key)) < 1.6
    assert made.say("payments", n=1) != made.say("payments", n=2)
