"""A file to keep: never shown inside our pages."""

from io import BytesIO

from flask import Response, send_file

from engine.queries.views import Blob


def download(blob: Blob) -> Response:
    """The file as an attachment, under its own name."""
    return send_file(BytesIO(blob.content), mimetype=blob.media_type, as_attachment=True, download_name=blob.name)
