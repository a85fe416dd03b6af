"""The installation: is it up, what is it, who am I, what time is it."""

from typing import Final

from flask import Response, current_app, jsonify, request
from flask.typing import ResponseReturnValue

from engine.commands.pin_clock import PinClock
from engine.queries.me import AskMe
from engine.queries.views import Me
from web.api import parse
from web.api.area import NoSuchAddress, area
from web.api.doorman import me
from web.shared.office import office

#: of the API whose types the answers follow, not of this program
VERSION: Final = "8.10.0"
DEFAULT_PORT: Final = {"http": 80, "https": 443}
EMPTY: Final = ("", 204)


@area.get("/status")
def status() -> ResponseReturnValue:
    """Alive. The only address that needs no password."""
    return EMPTY


@area.get("/topology")
def topology() -> Response:
    """One broker with one partition: an installation looks like the smallest cluster."""
    host, _, port = request.host.partition(":")
    partition = {"partitionId": 1, "role": "leader", "health": "healthy", "state": "active"}
    broker = {
        "nodeId": 0,
        "brokerId": "0",
        "host": host,
        "port": int(port) if port.isdecimal() else DEFAULT_PORT.get(request.scheme, 0),
        "partitions": [partition],
        "version": VERSION,
    }
    return jsonify(
        brokers=[broker],
        clusterId=None,
        clusterSize=1,
        partitionsCount=1,
        replicationFactor=1,
        gatewayVersion=VERSION,
        lastCompletedChangeId="",
    )


@area.get("/authentication/me")
def authentication() -> Response:
    """Whose password this is; the agency is the tenant."""
    asked: Me = office().ask(AskMe(actor=me()))
    return jsonify(
        username=asked.person.login,
        displayName=asked.person.name,
        email=None,
        authorizedComponents=[],
        tenants=[{"tenantId": asked.agency, "name": asked.agency_name, "description": None}],
        groups=[],
        roles=sorted(asked.roles),
        salesPlanType=None,
        c8Links={},
        canLogout=False,
    )


@area.put("/clock")
def pin_clock() -> ResponseReturnValue:
    """Set the clock of the demonstration."""
    only_in_the_demonstration()
    office().do(PinClock(actor=me(), at=parse.timestamp(parse.body())))
    return EMPTY


@area.post("/clock/reset")
def reset_clock() -> ResponseReturnValue:
    """Let it run with the machine again."""
    only_in_the_demonstration()
    office().do(PinClock(actor=me(), at=None))
    return EMPTY


def only_in_the_demonstration() -> None:
    """A real office has no hand on the clock. Raises NoSuchAddress."""
    if not current_app.config["DEMO"]:
        raise NoSuchAddress(request.method, request.path)
