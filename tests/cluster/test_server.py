"""The database server goes and comes back while everybody is at work: nobody has to be started anew for it."""

from datetime import timedelta

from tests.cluster.test_webs import start
from tests.cluster.test_workers import begun, fired
from tests.cluster.town import line
from tests.offices import NOW


def test_a_page_hears_again_after_the_server_has_ended_every_connection(town):
    cookie, _ = town.cookies("thuy.tp")
    with line(town, cookie) as numbers:
        first = int(next(numbers))
        town.cut()
        again = int(next(numbers))  # whatever happened while nobody listened
        key = start(town, "vy.cv", web=1, handover_to="nam.ptp", start_date="2024-06-20", end_date="2024-06-21")
        assert first < again < int(next(numbers))
    assert town.desk.verified(key).ok


def test_workers_that_lost_the_server_ring_each_timer_once_when_it_is_back(town):
    town.pin(NOW)
    keys = begun(town, "PT3H", 3)
    town.cut()
    town.pin(NOW + timedelta(hours=3))
    town.until(lambda: all(fired(town, keys)))
    assert fired(town, keys) == [1] * 3
    town.pin(NOW)
