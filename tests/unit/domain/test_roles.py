"""What models say in general is read in the words of the agency."""

import pytest

from engine.domain.roles import office_called


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Báo trưởng đơn vị, Văn phòng", "Báo trưởng đơn vị, Phòng Hành chính"),
        ("người đứng đầu Văn phòng ký thừa lệnh", "người đứng đầu Phòng Hành chính ký thừa lệnh"),
        ("Quyết định của Chánh Văn phòng", "Quyết định của Chánh Văn phòng"),
        ("Văn phòng Tỉnh ủy", "Văn phòng Tỉnh ủy"),
        ("Văn phòng phẩm", "Văn phòng phẩm"),
    ],
)
def test_the_office_is_called_as_the_agency_calls_it_and_nothing_else_is_touched(said, read):
    assert office_called(said, "Phòng Hành chính") == read
