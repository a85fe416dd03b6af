"""What a page met that it should not have met."""

from typing import Final

from playwright.sync_api import ConsoleMessage, Error, Page, Request

REFUSED: Final = "Failed to load resource"  #: the browser's own word for every 4xx; tests look at the page instead
OWN_WORD: Final = "Error: ContextPad#getPad is deprecated"  #: bpmn-js calls its own library so
UNANSWERED: Final = "Failed to fetch"  #: what a script hears of a question that got no answer
QUESTIONS: Final = ("fetch", "eventsource", "xhr")
LEFT: Final = "net::ERR_ABORTED"  #: why, if the page was left while it was under way


class Watch:
    """Errors of scripts, breaches of the policy, warnings of one tab, whatever pages are opened in it.

    A question that was under way when its page was left is no fault of the page. One that got no answer for another
    reason is, wherever no script took care of it.
    """

    def __init__(self, page: Page) -> None:
        self.problems: list[str] = []
        self._last: str | None = None  #: why the last question that got no answer got none
        page.on("pageerror", self._broke)
        page.on("console", self._said)
        page.on("requestfailed", self._failed)

    def _broke(self, error: Error) -> None:
        if UNANSWERED not in str(error) or self._last != LEFT:
            self.problems.append(str(error))

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and not message.text.startswith((REFUSED, OWN_WORD)):
            self.problems.append(message.text)

    def _failed(self, request: Request) -> None:
        if request.resource_type in QUESTIONS:
            self._last = request.failure
