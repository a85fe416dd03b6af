"""Sign-in, sign-out, language, theme."""

from flask import Blueprint, current_app, jsonify, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf

from engine.commands.sign_in import SignedIn, Throttled, WrongPassword
from web.account import parse
from web.shared.errors import refusal, wants_json
from web.shared.i18n import language
from web.shared.office import office
from web.shared.page import THEMES, page
from web.shared.parse import fields
from web.shared.session import enter, holds, leave, me, public, signed_in

area = Blueprint("account", __name__)
YEAR = 31_536_000


@area.get("/sign-in")
@public
def sign_in() -> ResponseReturnValue:
    """The door. For a script: a fresh form token, so that it can sign in without leaving a half-written form."""
    if signed_in() and not holds():
        leave()
    if wants_json():
        return jsonify(csrf=generate_csrf(), user=f"{me().agency}/{me().login}" if signed_in() else None)
    if signed_in():
        return redirect(parse.local_path(request.args.get("next"), url_for("home")), 302)
    target = parse.local_path(request.args.get("next"), url_for("home"))
    return door(target, login=parse.login(request.args))


@area.post("/sign-in")
@public
def enter_office() -> ResponseReturnValue:
    """Check the password; begin a session."""
    sent = fields()
    target = parse.local_path(sent.get("next"), url_for("home"))
    try:
        signed: SignedIn = office().do(parse.sign_in(sent, request.remote_addr or ""))
    except (WrongPassword, Throttled) as refused:
        if wants_json():
            return refusal(refused)
        said = door(target, login=parse.login(sent), problem=refused.text(language()))
        return said, 429 if isinstance(refused, Throttled) else 422
    enter(signed.actor, signed.session_version)
    return jsonify(csrf=generate_csrf()) if wants_json() else redirect(target, 303)


def door(target: str, *, login: str, problem: str = "") -> str:
    """The sign-in page, with the guests of a demonstration."""
    guests = current_app.config["GUESTS"]
    return page("account/sign_in.html", next=target, login=login, problem=problem, guests=guests)


@area.post("/sign-out")
def sign_out() -> ResponseReturnValue:
    """End the session; the page has already erased the drafts of this computer."""
    leave()
    answer = current_app.make_response(redirect(url_for("account.sign_in"), 303))
    answer.headers["Clear-Site-Data"] = '"cache"'
    return answer


@area.post("/language")
@public
def set_language() -> ResponseReturnValue:
    """Vietnamese or English, from now on and on every computer."""
    sent = fields()
    if signed_in():
        office().do(parse.set_language(sent, me()))
    session["language"] = parse.language(sent)
    return redirect(parse.local_path(sent.get("back"), url_for("home")), 303)


@area.post("/theme")
@public
def set_theme() -> ResponseReturnValue:
    """Light, dark, or as the device says; kept on this device."""
    sent = fields()
    chosen = sent.get("theme") if sent.get("theme") in THEMES else "auto"
    answer = current_app.make_response(redirect(parse.local_path(sent.get("back"), url_for("home")), 303))
    answer.set_cookie("theme", str(chosen), max_age=YEAR, samesite="Lax", httponly=True)
    return answer
