"""How a built-in function is declared."""

from collections.abc import Callable
from typing import TypeVar

from engine.decisions.feel.compile import BUILTINS
from engine.decisions.feel.functions import Builtin, Signature

Code = TypeVar("Code", bound=Callable[..., object])


def builtin(name: str, *parameters: str, variadic: bool = False) -> Callable[[Code], Code]:
    """Declare a signature of the built-in ``name``; parameters are written `name: kind`, `kind?` where optional."""

    def declare(code: Code) -> Code:
        pairs = [parameter.split(": ") for parameter in parameters]
        names, kinds = tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs)
        BUILTINS.setdefault(name, Builtin(name)).signatures.append(Signature(names, kinds, code, variadic))
        return code

    return declare
