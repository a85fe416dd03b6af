"""The people of the fake office, its clauses and the keys of its cases."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from engine.domain.keys import AgencyId, Login, element_key, instance_key
from engine.queries import views

NOW = datetime(2024, 6, 3, 1, 30, tzinfo=UTC)  # Monday, 08:30 in Vietnam
BPMN = (Path(__file__).parents[2] / "processes" / "leave" / "leave.bpmn").read_text(encoding="utf-8")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
STTTT = AgencyId("stttt")
CNTT = "Phòng Công nghệ thông tin"

PEOPLE = {
    login: views.PersonRef(login=Login(login), name=name, title=title)
    for login, name, title in (
        ("an.gd", "Nguyễn Hoài An", "Giám đốc Sở"),
        ("chau.pgd", "Lê Minh Châu", "Phó Giám đốc Sở"),
        ("dung.cvp", "Đỗ Mỹ Dung", "Chánh Văn phòng"),
        ("hanh.tp", "Ngô Bích Hạnh", f"Trưởng phòng, {CNTT}"),
        ("khoa.ptp", "Bùi Đăng Khoa", f"Phó Trưởng phòng, {CNTT}"),
        ("lan.cv", "Hồ Thị Lan", f"Chuyên viên, {CNTT}"),
        ("minh.cv", "Đinh Quang Minh", f"Chuyên viên, {CNTT}"),
        ("oanh.vt", "Tạ Kim Oanh", "Công chức Văn thư – lưu trữ, Văn phòng Sở"),
        ("quan.tp", "Huỳnh Anh Quân", "Trưởng phòng, Phòng Bưu chính – Viễn thông"),
        ("phuc.ttdv", "Lý Hữu Phúc", "Giám đốc Trung tâm Công nghệ thông tin"),
    )
}
ROLES = {
    "hanh.tp": frozenset({"unit_head"}),
    "chau.pgd": frozenset({"deputy_head"}),
    "oanh.vt": frozenset({"clerk", "office"}),
    "an.gd": frozenset({"agency_head"}),
    "dung.cvp": frozenset({"unit_head", "office_head"}),
}
CLAUSES = (
    views.ClauseRef(clause_id="stttt.d27.k3-1", citation="Điều 27 khoản 3 đoạn 1", subject="Nghỉ việc riêng một ngày"),
    views.ClauseRef(
        clause_id="stttt.d27.k3-2", citation="Điều 27 khoản 3 đoạn 1", subject="Nghỉ việc riêng trên một ngày"
    ),
    views.ClauseRef(clause_id="stttt.d12.k2.b", citation="Điều 12 khoản 2 điểm b", subject="Cấp phó điều hành thay"),
)
KEYS = {"lan": instance_key(137), "minh": instance_key(138), "quan": instance_key(131), "old": instance_key(102)}
TASK = element_key(KEYS["lan"], 21)
