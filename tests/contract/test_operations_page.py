"""The reference names every operation with what it takes and gives."""

from tests.contract.operations_page import PAGE, page


def test_the_page_of_operations_says_what_the_program_offers():
    assert PAGE.read_text(encoding="utf-8") == page(), "write it again: python -m tests.contract.operations_page"
