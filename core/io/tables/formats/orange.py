"""What Orange writes into a header: types and flags in two lines below the names, or before each name and a "#".

Source: Orange's documentation, "Loading your data".
"""

from __future__ import annotations

import operator
import re
from collections.abc import Sequence

from core.io.tables.formats.plain import Role

_TYPES: dict[str, Role] = {
    **dict.fromkeys(("c", "continuous", "numeric", "n"), "number"),
    **dict.fromkeys(("d", "discrete", "categorical"), "category"),
    **dict.fromkeys(("s", "string", "text"), "text"),
    **dict.fromkeys(("t", "time"), "date"),
}
_FLAGS: dict[str, Role] = {
    **dict.fromkeys(("class", "c"), "target"),
    **dict.fromkeys(("meta", "m", "ignore", "i", "weight", "w"), "ignored"),
}
_SHORT = re.compile(r"([mciw]?)([CDSTcdstN]?)#(.*)", re.DOTALL)


def short_header(names: Sequence[str]) -> tuple[tuple[str, ...], tuple[Role, ...]]:
    """The names and roles in a header such as ``C#width, mS#note, cD#kind``; no roles where it is none."""
    found = [_SHORT.fullmatch(name) for name in names]
    if not any(match and (match[1] or match[2]) for match in found):
        return tuple(names), ()
    roles: list[Role] = []
    for match in found:
        flag, kind = (match[1], match[2]) if match else ("", "")
        roles.append(_role(_TYPES.get(kind.casefold(), ""), flag))
    own = (match[3].strip() if match else name for match, name in zip(found, names, strict=True))
    return tuple(own), tuple(roles)


def long_header(types: Sequence[str], flags: Sequence[str], n_columns: int) -> tuple[Role, ...]:
    """The roles in the cells of the two lines below the names; none where the first one does not hold types."""
    is_known = [cell.casefold() in _TYPES for cell in types if cell]
    are_values = [" " in cell for cell in types if cell]  # those that a column may have
    if not any(is_known) or not all(map(operator.or_, is_known, are_values)) or len(types) > n_columns:
        return ()
    roles: list[Role] = [_TYPES.get(cell.casefold(), "category" if cell else "") for cell in types]
    roles += [""] * (n_columns - len(roles))
    for column, flag in enumerate(flags):
        roles[column] = _role(roles[column], flag.casefold())
    return tuple(roles)


def _role(kind: Role, flag: str) -> Role:
    """What type and flag say together."""
    role = _FLAGS.get(flag, kind)
    targets: dict[Role, Role] = {"number": "target number", "category": "target class"}
    return targets.get(kind, role) if role == "target" else role


def is_flags(cells: Sequence[str]) -> bool:
    """Whether cells are flags of columns: class, meta, ignore, or name=value; many are empty."""
    return all(cell.casefold() in _FLAGS or "=" in cell for cell in cells if cell)
